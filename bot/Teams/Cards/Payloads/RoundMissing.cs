using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Vilka har inte svarat?": shows who has answered the round and who has not.</summary>
/// <param name="Round">The round.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RoundMissing(string Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.missing";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundMissing? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RoundMissing(read.Id("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["round"] = Round;
}
