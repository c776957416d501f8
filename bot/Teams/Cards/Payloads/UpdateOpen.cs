using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Uppdatera": shows the form for an initiative, between rounds or in the open one.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Language">Language of the card.</param>
public sealed record UpdateOpen(string Initiative, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "update.open";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static UpdateOpen? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new UpdateOpen(read.Id("initiative"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["initiative"] = Initiative;
}
