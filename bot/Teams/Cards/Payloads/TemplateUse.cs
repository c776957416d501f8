using Newtonsoft.Json.Linq;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Använd mallen".</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Kind">Name of the kind as chosen; nothing in the button.</param>
/// <param name="Committee">Abbreviation of the committee as chosen, or <see cref="All"/>; nothing in the button.</param>
/// <param name="Language">Language of the card.</param>
public sealed record TemplateUse(string File, string? Kind, string? Committee, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "template.use";

    /// <summary>Id of the choice of kind.</summary>
    public const string KindField = "kind";

    /// <summary>Id of the choice of committee.</summary>
    public const string CommitteeField = "committee";

    /// <summary>The choice of all committees; no abbreviation is so.</summary>
    public const string All = "*";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static TemplateUse? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new TemplateUse(read.Id("file"), read.Input(KindField), read.Input(CommitteeField), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data) => data["file"] = File;
}
