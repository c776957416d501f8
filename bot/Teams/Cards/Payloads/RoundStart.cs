using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Starta": starts the round of the yearly wheel.</summary>
/// <param name="Round">Id of the round.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RoundStart(string Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.start";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RoundStart? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RoundStart(read.Id("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["round"] = Round;
}
