using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Shows where an initiative stands.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Language">Language of the card.</param>
public sealed record StatusShow(string Initiative, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "status.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static StatusShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new StatusShow(read.Id("initiative"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["initiative"] = Initiative;
}
