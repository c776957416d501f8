using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Lämna över till …": the form for who receives.</summary>
/// <param name="From">Entra object id of who hands over.</param>
/// <param name="Language">Language of the card.</param>
public sealed record HandOverOpen(string From, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "handover.open";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static HandOverOpen? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new HandOverOpen(read.Id("from"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["from"] = From;
}
