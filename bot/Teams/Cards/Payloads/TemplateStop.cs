using Newtonsoft.Json.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Sluta använda" of a template.</summary>
/// <param name="Which">The template as chosen, as <see cref="ValueOf"/> writes it; nothing in the button.</param>
/// <param name="Language">Language of the card.</param>
public sealed record TemplateStop(string? Which, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "template.stop";

    /// <summary>Id of the choice.</summary>
    public const string WhichField = "template";

    private const char Between = '|';

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>The kind that was chosen, or null: none that there is.</summary>
    public MatterKind? Kind =>
        Array.Find(Enum.GetNames<MatterKind>(), name => name == Which?.Split(Between)[0]) is { } known ? Enum.Parse<MatterKind>(known) : null;

    /// <summary>Abbreviation of the committee that was chosen, or null: the common one.</summary>
    public string? Committee => Which?.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at ? Which[(at + 1)..] : null;

    /// <summary>The value of the choice of a template.</summary>
    public static string ValueOf(MatterKind kind, string? committee) => committee is null ? kind.ToString() : $"{kind}{Between}{committee}";

    /// <summary>Reads card data, or null.</summary>
    public static TemplateStop? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var payload = new TemplateStop(read.Input(WhichField), read.Language());
        return read.Sound ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        // What is chosen stands in the card's field.
    }
}
