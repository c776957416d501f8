using System.IO.Compression;
using System.Runtime.InteropServices;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Finds what the Open XML validator lets through and Word, screen readers or the add-in stumble over. Run on every finished document
/// before it leaves: each part is read once, to its end, and nothing of it is kept.
/// </summary>
public static class WordDocumentCheck
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>All faults, in plain English; none: the document is sound.</summary>
    /// <param name="document">The .docx.</param>
    /// <param name="own">Whether its look is ours; in a municipality's template tables for layout and headings are its own business.</param>
    public static IReadOnlyList<string> FaultsIn(ReadOnlyMemory<byte> document, bool own = true)
    {
        using var stream = MemoryMarshal.TryGetArray(document, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(document.ToArray(), writable: false);
        return FaultsIn(stream, new DocumentExpectation(own));
    }

    /// <summary>The same of a stream that can seek, held to what the document must hold.</summary>
    internal static IReadOnlyList<string> FaultsIn(Stream document, DocumentExpectation expected)
    {
        var faults = new List<string>();
        try
        {
            using var zip = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true);
            Check(new PackageReading(zip, expected.Outside, faults), expected, faults);
        }
        catch (InvalidDataException)
        {
            faults.Add("The document is no package.");
        }

        return faults;
    }

    private static void Check(PackageReading package, DocumentExpectation expected, List<string> faults)
    {
        if (package.Document is not { } document)
        {
            faults.Add("The document has no body.");
            return;
        }

        var styles = new StyleCheck(faults);
        var story = new StoryCheck(expected, styles, faults);
        var map = new FigureMapCheck(expected, faults);
        string[] sheets = [.. package.Related(document, "styles").Take(1)];
        string[] lists = [.. package.Related(document, "numbering").Take(1)];
        string[] margins = [.. package.Related(document, "header").Concat(package.Related(document, "footer")).Distinct()];
        package.Read(sheets, (_, xml) => styles.ReadStyles(xml), faults);
        package.Read(lists, (_, xml) => styles.ReadLists(xml), faults);
        styles.EndDefinitions();
        package.Read([document, .. margins], (part, xml) => story.Read(xml, package.RelationIds(part), body: part == document), faults);
        story.EndDocument();
        package.Read(package.XmlParts.Except([document, .. sheets, .. lists, .. margins]), (part, xml) => map.Read(xml, new RelationUse(package.RelationIds(part), faults)), faults);
        map.EndDocument(story.Controls.Written);
        if (expected.Own)
        {
            Tell(package, styles, faults);
        }
    }

    /// <summary>What a screen reader needs of the whole (EN 301 549, chapter 10); headings and tables are the story's.</summary>
    private static void Tell(PackageReading package, StyleCheck styles, List<string> faults)
    {
        var title = string.Empty;
        package.Read([.. package.Related(string.Empty, "core-properties").Take(1)], (_, xml) => title = xml.ReadToFollowing("title", Dc) ? xml.ReadElementContentAsString() : title, faults);
        if (string.IsNullOrWhiteSpace(title))
        {
            faults.Add("The document has no title.");
        }

        if (!styles.HasLanguage)
        {
            faults.Add("The document has no language.");
        }
    }
}
