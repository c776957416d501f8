using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>What a template may not carry into the municipality's documents.</summary>
internal static class TemplateSafety
{
    private static readonly string[] MacroMarks = ["vbaProject", "vbaData", "activeX", "macroEnabled", "ms-office.intellisense"];

    /// <summary>Relations of these types may lead outside: links that a reader presses, and the template that Word notes and we drop.</summary>
    private static readonly string[] MayBeOutside = ["hyperlink", "attachedTemplate"];

    /// <summary>Fields that fetch or run something.</summary>
    private static readonly string[] Reaching =
        ["INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "DDE", "DDEAUTO", "LINK", "EMBED", "DATABASE", "MACROBUTTON", "RD", "GOTOBUTTON", "MERGEFIELD"];

    public static IEnumerable<TemplateFault> FaultsIn(WordTemplate template)
    {
        var names = template.Parts.Keys.Concat(template.Media.Values).Concat(template.Endings.Values);
        if (names.Any(name => MacroMarks.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase))))
        {
            yield return new TemplateFault("Macros");
        }

        var outside = template.Relations.Values.SelectMany(relations => relations)
            .Where(relation => relation.External && !MayBeOutside.Any(type => relation.Type.EndsWith($"/{type}", StringComparison.Ordinal)));
        foreach (var type in outside.Select(relation => relation.Type[(relation.Type.LastIndexOf('/') + 1)..]).Distinct())
        {
            yield return new TemplateFault("Outside", type);
        }

        var elements = template.Stories.SelectMany(story => story.Descendants()).ToList();
        if (elements.Any(element => element.Name == Xmlns.W + "altChunk" || element.Name == Xmlns.W + "object" || element.Name == Xmlns.W + "control" || element.Name == Xmlns.W + "subDoc"))
        {
            yield return new TemplateFault("Objects");
        }

        foreach (var field in elements.Select(FieldOf).OfType<string>().Where(code => Reaching.Contains(code, StringComparer.OrdinalIgnoreCase)).Distinct())
        {
            yield return new TemplateFault("Field", field);
        }
    }

    /// <summary>The name of the field that the element begins; of one whose code is split over runs it is put together again.</summary>
    public static string? FieldOf(XElement element)
    {
        var code = element.Name == Xmlns.W + "fldSimple" ? (string?)element.Attribute(Xmlns.W + "instr")
            : element.Name == Xmlns.W + "instrText" ? string.Concat(element.Ancestors(Xmlns.W + "p").First().Descendants(Xmlns.W + "instrText").SkipWhile(run => run != element).Select(run => run.Value))
            : null;
        return code?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var name, ..] ? name : null;
    }
}
