using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Påminn de som inte svarat": asks first, with the number.</summary>
/// <param name="Round">The round.</param>
/// <param name="Language">Language of the card.</param>
public sealed record RemindAsk(string Round, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "round.remindAsk";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static RemindAsk? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new RemindAsk(read.Id("round"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["round"] = Round;
}
