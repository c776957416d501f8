using System.Xml.Linq;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>A municipality's template as read from its file: its parts, and those of them that are filled or added to.</summary>
public sealed class WordTemplate
{
    internal WordTemplate(
        string document,
        IReadOnlyDictionary<string, byte[]> parts,
        IReadOnlyDictionary<string, IReadOnlyList<PartRelation>> relations,
        IReadOnlyDictionary<string, string> media,
        IReadOnlyDictionary<string, string> endings)
    {
        (Document, Parts, Relations, Media, Endings) = (document, parts, relations, media, endings);
        Body = TemplateReader.Parse(parts[document]);
        Margins = RelatedAll("header").Concat(RelatedAll("footer")).Distinct().ToDictionary(name => name, name => TemplateReader.Parse(parts[name]));
    }

    /// <summary>Parts by name, without leading slash; relations and media types are not among them.</summary>
    internal IReadOnlyDictionary<string, byte[]> Parts { get; }

    /// <summary>Media types of parts that say their own.</summary>
    internal IReadOnlyDictionary<string, string> Media { get; }

    /// <summary>Media types by ending.</summary>
    internal IReadOnlyDictionary<string, string> Endings { get; }

    /// <summary>Relations by part; the package's by the empty name.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<PartRelation>> Relations { get; }

    /// <summary>Name of the document part.</summary>
    internal string Document { get; }

    /// <summary>The document part; never changed.</summary>
    internal XElement Body { get; }

    /// <summary>Headers and footers by the names of their parts; never changed.</summary>
    internal IReadOnlyDictionary<string, XElement> Margins { get; }

    /// <summary>Body, headers and footers.</summary>
    internal IEnumerable<XElement> Stories => Margins.Values.Prepend(Body);

    /// <summary>The part that the document relates to by the type, or null.</summary>
    internal string? Related(string type) => RelatedAll(type).FirstOrDefault();

    /// <summary>All parts that the document relates to by the type.</summary>
    internal IEnumerable<string> RelatedAll(string type) =>
        from relation in Relations.GetValueOrDefault(Document) ?? []
        where relation.Type.EndsWith($"/{type}", StringComparison.Ordinal) && !relation.External
        let name = PartName.Of(Document, relation.Target)
        where Parts.ContainsKey(name)
        select name;
}
