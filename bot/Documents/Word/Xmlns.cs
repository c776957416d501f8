using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word;

/// <summary>Namespaces, relationship types and media types of what is written (ECMA-376, transitional).</summary>
internal static class Xmlns
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string MediaStart = "application/vnd.openxmlformats-officedocument.";
    public const string RelationsMedia = "application/vnd.openxmlformats-package.relationships+xml";
    public const string CoreMedia = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string DocumentMedia = MediaStart + "wordprocessingml.document.main+xml";

    /// <summary>WordprocessingML, for LINQ.</summary>
    public static readonly XNamespace W = Word;
}
