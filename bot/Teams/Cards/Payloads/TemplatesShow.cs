using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Alla mallar".</summary>
/// <param name="Language">Language of the card.</param>
public sealed record TemplatesShow(Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "templates.show";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static TemplatesShow? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new TemplatesShow(read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        // The verb says it all.
    }
}
