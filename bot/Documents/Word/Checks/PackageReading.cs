using System.IO.Compression;
using System.Xml;
using TeamsAssistant.Documents.Word.Parts;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>A finished package: its parts, their media types and relations, and what among those leads to nothing.</summary>
internal sealed class PackageReading
{
    private const string Types = "[Content_Types].xml";

    private readonly XmlReaderSettings strict = Strict();

    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> media = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<PartRelation>> relations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads what the package says of itself.</summary>
    /// <param name="zip">The package.</param>
    /// <param name="outside">Addresses outside that relations may lead to; null: any.</param>
    /// <param name="faults">Where faults go.</param>
    public PackageReading(ZipArchive zip, IReadOnlySet<string>? outside, List<string> faults)
    {
        foreach (var entry in zip.Entries)
        {
            if (!parts.TryAdd(entry.FullName, entry))
            {
                faults.Add($"Two parts are named {entry.FullName}.");
            }
        }

        Read(Types, (_, xml) => ReadTypes(xml), faults);
        Read(parts.Keys.Where(IsRelations), (name, xml) => ReadRelations(PartOf(name), xml, faults), faults);
        faults.AddRange(MediaFaults());
        faults.AddRange(RelationFaults(outside));
        Document = Related(string.Empty, "officeDocument").FirstOrDefault();
    }

    /// <summary>How parts are read: nothing is fetched, and all parts share their names.</summary>
    public static XmlReaderSettings Strict() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new NameTable(),
    };

    /// <summary>Name of the document part, or null.</summary>
    public string? Document { get; }

    /// <summary>Names of the parts of XML, beside those that tell of the package itself.</summary>
    public IEnumerable<string> XmlParts => parts.Keys.Where(name => !IsRelations(name) && name != Types && MediaOf(name)?.EndsWith("xml", StringComparison.Ordinal) == true);

    /// <summary>The parts that a part relates to by the type.</summary>
    public IEnumerable<string> Related(string part, string type) =>
        from relation in relations.GetValueOrDefault(part) ?? []
        where !relation.External && relation.Type.EndsWith($"/{type}", StringComparison.Ordinal)
        let name = PartName.Of(part, relation.Target)
        where parts.ContainsKey(name)
        select name;

    /// <summary>Ids of the part's relations.</summary>
    public IReadOnlySet<string> RelationIds(string part) => (relations.GetValueOrDefault(part) ?? []).Select(relation => relation.Id).ToHashSet();

    /// <summary>Reads parts from their beginning to their end; one that is not well-formed is a fault.</summary>
    public void Read(IEnumerable<string> names, Action<string, XmlReader> read, List<string> faults)
    {
        foreach (var name in names)
        {
            Read(name, read, faults);
        }
    }

    private void Read(string name, Action<string, XmlReader> read, List<string> faults)
    {
        if (!parts.TryGetValue(name, out var entry))
        {
            faults.Add($"The part {name} is missing.");
            return;
        }

        try
        {
            using var stream = entry.Open();
            using var xml = XmlReader.Create(stream, strict);
            read(name, xml);
        }
        catch (XmlException fault)
        {
            // Where, not what: the words could be a person's.
            faults.Add($"The part {name} is not well-formed at line {fault.LineNumber}, position {fault.LinePosition}.");
        }
        catch (InvalidDataException)
        {
            faults.Add($"The part {name} cannot be unpacked.");
        }
    }

    private void ReadTypes(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Default" or "Override")
            {
                var (list, key) = xml.LocalName == "Default" ? (endings, xml.GetAttribute("Extension")) : (media, xml.GetAttribute("PartName")?.TrimStart('/'));
                list[key ?? string.Empty] = xml.GetAttribute("ContentType") ?? string.Empty;
            }
        }
    }

    private void ReadRelations(string part, XmlReader xml, List<string> faults)
    {
        var list = relations[part] = [];
        var ids = new HashSet<string>();
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                continue;
            }

            var relation = new PartRelation(
                xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, xml.GetAttribute("Target") ?? string.Empty, xml.GetAttribute("TargetMode") == "External");
            list.Add(relation);
            if (!ids.Add(relation.Id))
            {
                faults.Add($"Two relations of {part} have the id '{relation.Id}'.");
            }
        }
    }

    private IEnumerable<string> MediaFaults() =>
    [
        .. parts.Keys.Where(name => name != Types && string.IsNullOrEmpty(MediaOf(name))).Select(name => $"The part {name} has no media type."),
        .. media.Keys.Where(name => !parts.ContainsKey(name)).Select(name => $"The part {name} has a media type and is missing."),
    ];

    private IEnumerable<string> RelationFaults(IReadOnlySet<string>? outside)
    {
        foreach (var (part, list) in relations)
        {
            if (part.Length > 0 && !parts.ContainsKey(part))
            {
                yield return $"The part {part} has relations and is missing.";
            }

            foreach (var relation in list)
            {
                if (!relation.External && !parts.ContainsKey(PartName.Of(part, relation.Target.Split('#')[0])))
                {
                    yield return $"The relation '{relation.Id}' of {part} leads to no part.";
                }
                else if (relation.External && outside?.Contains(relation.Target) == false)
                {
                    yield return $"The relation '{relation.Id}' of {part} leads outside.";
                }
            }
        }
    }

    private string? MediaOf(string part) => media.GetValueOrDefault(part) ?? endings.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'));

    private static bool IsRelations(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>word/_rels/document.xml.rels → word/document.xml.</summary>
    private static string PartOf(string relations) => relations.Replace("_rels/", string.Empty, StringComparison.OrdinalIgnoreCase)[..^".rels".Length];
}
