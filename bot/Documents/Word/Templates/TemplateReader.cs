using System.Xml;
using System.Xml.Linq;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>
/// Reads a template from a file that anybody may have made. Nothing that it refers to is fetched: a picture or an object from outside, a
/// macro, a field that reads files or runs programs make it refused; the attached template's address is dropped.
/// </summary>
public static class TemplateReader
{
    private const string Types = "[Content_Types].xml";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 20_000_000, IgnoreWhitespace = false };

    private static readonly XNamespace Relations = Xmlns.PackageRelations;

    private static readonly XNamespace ContentTypes = Xmlns.ContentTypes;

    /// <summary>The template, or why it cannot be used.</summary>
    /// <param name="file">The .docx or .dotx.</param>
    /// <param name="sections">Tags of the sections that a document of its kind has; none: not known, then the control <c>innehåll</c> is asked for.</param>
    public static TemplateReading Read(ReadOnlyMemory<byte> file, params IReadOnlyList<string> sections)
    {
        try
        {
            var template = Read(TemplateZip.Unpack(file));
            IReadOnlyList<TemplateFault> faults = [.. TemplateSafety.FaultsIn(template), .. TemplateCheck.FaultsIn(template, sections)];
            faults = faults.Count > 0 ? faults : [.. TemplateTrial.FaultsIn(file, template, sections)];
            return new TemplateReading(faults.Count == 0 ? template : null, faults);
        }
        catch (TemplateFaultException fault)
        {
            return new TemplateReading(null, [fault.Fault]);
        }
        catch (XmlException)
        {
            return new TemplateReading(null, [new TemplateFault("NotWord")]);
        }
    }

    /// <summary>A template that was checked when it was taken.</summary>
    internal static WordTemplate Open(ReadOnlyMemory<byte> file) => Read(TemplateZip.Unpack(file));

    private static WordTemplate Read(Dictionary<string, byte[]> parts)
    {
        var types = parts.TryGetValue(Types, out var list) ? Parse(list) : throw NotWord();
        var relations = parts.Keys.Where(IsRelations).ToDictionary(PartOf, name => RelationsIn(parts[name]), StringComparer.OrdinalIgnoreCase);
        var document = (relations.GetValueOrDefault(string.Empty) ?? [])
            .Where(relation => relation.Type == $"{Xmlns.Relation}/officeDocument")
            .Select(relation => PartName.Of(string.Empty, relation.Target))
            .FirstOrDefault(parts.ContainsKey) ?? throw NotWord();
        var kept = parts.Where(part => part.Key != Types && !IsRelations(part.Key)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var template = new WordTemplate(
            document,
            kept,
            relations,
            Entries("Override", "PartName", name => name.TrimStart('/')),
            Entries("Default", "Extension", name => name.ToLowerInvariant()));
        return template.Body.Name == Xmlns.W + "document" && template.Body.Element(Xmlns.W + "body") is not null ? template : throw NotWord();

        Dictionary<string, string> Entries(string element, string key, Func<string, string> form) => types.Elements(ContentTypes + element)
            .GroupBy(entry => form((string?)entry.Attribute(key) ?? string.Empty), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => (string?)same.First().Attribute("ContentType") ?? string.Empty, StringComparer.OrdinalIgnoreCase);
    }

    internal static XElement Parse(byte[] part)
    {
        using var xml = XmlReader.Create(new MemoryStream(part, writable: false), Safe);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root!;
    }

    private static bool IsRelations(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>word/_rels/document.xml.rels → word/document.xml.</summary>
    private static string PartOf(string relations) => relations.Replace("_rels/", string.Empty, StringComparison.OrdinalIgnoreCase)[..^".rels".Length];

    private static IReadOnlyList<PartRelation> RelationsIn(byte[] part) =>
    [
        .. from relation in Parse(part).Elements(Relations + "Relationship")
           select new PartRelation(
               (string?)relation.Attribute("Id") ?? throw NotWord(),
               (string?)relation.Attribute("Type") ?? throw NotWord(),
               (string?)relation.Attribute("Target") ?? throw NotWord(),
               (string?)relation.Attribute("TargetMode") == "External"),
    ];

    private static TemplateFaultException NotWord() => new(new TemplateFault("NotWord"));
}
