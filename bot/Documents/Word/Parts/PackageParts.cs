using System.IO.Compression;
using System.Xml;
using TeamsAssistant.Documents.Word.Templates;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>
/// The parts of a package, written straight into the zip: in the order of their names, with the earliest time that a zip can hold and no
/// attributes of the machine, so that equal parts give equal bytes.
/// </summary>
internal sealed class PackageParts
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, Action<Stream>> parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> media = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> endings = new(StringComparer.Ordinal) { ["rels"] = Xmlns.RelationsMedia, ["xml"] = "application/xml" };
    private readonly Dictionary<string, IPartWatch> watches = [];
    private readonly SortedDictionary<string, List<PartRelation>> relations = new(StringComparer.Ordinal);

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Adds a part, or puts it in the place of the one with its name.</summary>
    /// <param name="name">Without leading slash.</param>
    /// <param name="mediaType">Its media type, or null: its ending says it.</param>
    /// <param name="write">Writes it.</param>
    public void Add(string name, string? mediaType, Action<Stream> write)
    {
        parts[name] = write;
        if (mediaType is not null)
        {
            media[name] = mediaType;
        }
    }

    /// <summary>Adds a part of XML.</summary>
    public void AddXml(string name, string? mediaType, Action<Utf8XmlWriter> write) => Add(name, mediaType, stream =>
    {
        using var xml = new Utf8XmlWriter(stream, watches.GetValueOrDefault(name));
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    });

    /// <summary>The media type of all parts with the ending that say none of their own.</summary>
    public void Ending(string ending, string mediaType) => endings[ending] = mediaType;

    /// <summary>A relation of a part, or with the empty name of the package.</summary>
    public void Relate(string part, PartRelation relation)
    {
        if (!relations.TryGetValue(part, out var known))
        {
            relations[part] = known = [];
        }

        known.Add(relation);
    }

    /// <summary>Lets somebody hear what is written into a part of XML.</summary>
    public void Watch(string part, IPartWatch watch) => watches[part] = watch;

    /// <summary>A part as it will be.</summary>
    public MemoryStream Open(string name)
    {
        // Some writers close what they write to.
        using var written = new MemoryStream();
        parts[name](written);
        return new MemoryStream(written.ToArray(), writable: false);
    }

    /// <summary>The parts that a part relates to by the type.</summary>
    public IEnumerable<string> Related(string part, string type) =>
        from relation in relations.GetValueOrDefault(part) ?? []
        where !relation.External && relation.Type.EndsWith($"/{type}", StringComparison.Ordinal)
        let name = PartName.Of(part, relation.Target)
        where parts.ContainsKey(name)
        select name;

    /// <summary>The part that a part's relation leads to, or null.</summary>
    public string? RelatedBy(string part, string id) =>
        (relations.GetValueOrDefault(part) ?? []).Where(relation => relation.Id == id).Select(relation => PartName.Of(part, relation.Target)).FirstOrDefault();

    /// <summary>Ids of the part's relations.</summary>
    public IReadOnlySet<string> RelationIds(string part) => (relations.GetValueOrDefault(part) ?? []).Select(relation => relation.Id).ToHashSet();

    /// <summary>Writes the package. The target is left open.</summary>
    public void WriteTo(Stream target)
    {
        foreach (var (part, known) in relations)
        {
            AddXml(RelationsOf(part), null, xml => WriteRelations(xml, known));
        }

        AddXml("[Content_Types].xml", null, WriteContentTypes);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, write) in parts)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = Earliest;
            entry.ExternalAttributes = 0;
            using var stream = new BufferedStream(entry.Open(), 1 << 16);
            write(stream);
        }
    }

    /// <summary>The name of the part that holds a part's relations.</summary>
    public static string RelationsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<PartRelation> relations)
    {
        xml.WriteStartElement("Relationships", Xmlns.PackageRelations);
        foreach (var relation in relations)
        {
            xml.WriteStartElement("Relationship", Xmlns.PackageRelations);
            xml.WriteAttributeString("Id", relation.Id);
            xml.WriteAttributeString("Type", relation.Type);
            xml.WriteAttributeString("Target", relation.Target);
            if (relation.External)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Xmlns.ContentTypes);
        Entries("Default", "Extension", endings);
        Entries("Override", "PartName", media.Where(part => parts.ContainsKey(part.Key)).Select(part => KeyValuePair.Create("/" + part.Key, part.Value)));
        xml.WriteEndElement();

        void Entries(string element, string attribute, IEnumerable<KeyValuePair<string, string>> entries)
        {
            foreach (var (key, type) in entries)
            {
                xml.WriteStartElement(element, Xmlns.ContentTypes);
                xml.WriteAttributeString(attribute, key);
                xml.WriteAttributeString("ContentType", type);
                xml.WriteEndElement();
            }
        }
    }
}
