using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Kontrollera" of a template.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Language">Language of the card.</param>
public sealed record TemplateOpen(string File, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "template.open";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static TemplateOpen? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new TemplateOpen(read.Id("file"), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["file"] = File;
}
