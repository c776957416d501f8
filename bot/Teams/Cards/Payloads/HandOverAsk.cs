using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Asks to move all duties of one person to another; who is meant is clear, or is looked for by the words.</summary>
/// <param name="From">Entra object id of who hands over, or words to find her by.</param>
/// <param name="To">Entra object id of who receives, or words to find her by.</param>
/// <param name="Language">Language of the card.</param>
public sealed record HandOverAsk(string From, string To, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "handover.ask";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static HandOverAsk? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new HandOverAsk(read.Id("from"), read.Id("to"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["from"] = From;
        data["to"] = To;
    }
}
