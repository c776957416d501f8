using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>Shows where figures come from: of an initiative, or one of a matter's document.</summary>
/// <param name="Initiative">Insats-id, or null.</param>
/// <param name="Committee">Abbreviation of the matter's committee, or null.</param>
/// <param name="Matter">Key of the matter, or null.</param>
/// <param name="Figure">Key of the figure in its document, or null.</param>
/// <param name="Language">Language of the card.</param>
public sealed record SourceShow(string? Initiative, string? Committee, string? Matter, string? Figure, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "source.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static SourceShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new SourceShow(
            read.OptionalId("initiative"), read.OptionalId("committee"), read.OptionalId("matter"), read.OptionalId("figure"), read.Language());
        var whole = payload.Initiative is not null || payload is { Committee: not null, Matter: not null, Figure: not null };
        return read.Sound && whole ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["initiative"] = Initiative;
        data["committee"] = Committee;
        data["matter"] = Matter;
        data["figure"] = Figure;
    }
}
