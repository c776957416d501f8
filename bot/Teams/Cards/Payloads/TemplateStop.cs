using Newtonsoft.Json.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>"Sluta använda" of a template.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Committee">Abbreviation of the committee, or null: the common one.</param>
/// <param name="Language">Language of the card.</param>
public sealed record TemplateStop(MatterKind Kind, string? Committee, Language Language) : CardPayload(Language)
{
    /// <summary>The verb.</summary>
    public const string Name = "template.stop";

    /// <inheritdoc/>
    public override string Verb => Name;

    /// <summary>Reads card data, or null.</summary>
    public static TemplateStop? TryRead(object? data)
    {
        if (CardData.Over(data, Name) is not { } read)
        {
            return null;
        }

        var known = Array.Find(Enum.GetNames<MatterKind>(), name => name == read.Id("kind"));
        var payload = new TemplateStop(known is null ? default : Enum.Parse<MatterKind>(known), read.OptionalId("committee"), read.Language());
        return read.Sound && known is not null ? payload : null;
    }

    private protected override void Write(JObject data)
    {
        data["kind"] = Kind.ToString();
        data["committee"] = Committee;
    }
}
