using System.IO.Compression;
using System.Xml;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// The check of one document. Its body and the map of its figures, which grow with the report, are heard as they are written, by a writer
/// that writes nothing else than well-formed XML; all else is read from the finished file. A file that comes from elsewhere is read whole.
/// </summary>
internal sealed class DocumentCheck
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    private readonly DocumentExpectation expected;
    private readonly List<string> faults = [];
    private readonly StyleCheck styles;
    private readonly StoryCheck story;
    private readonly FigureMapCheck map;
    private readonly List<string> heard = [];

    public DocumentCheck(DocumentExpectation expected)
    {
        this.expected = expected;
        styles = new StyleCheck(faults);
        story = new StoryCheck(expected, styles, faults);
        map = new FigureMapCheck(expected, faults);
    }

    /// <summary>Hears the body of the parts that are about to be written. Styles and lists come first: the body is held to them.</summary>
    public void Hear(PackageParts parts)
    {
        var document = parts.Related(string.Empty, "officeDocument").First();
        Define(parts.Related(document, "styles").Take(1), styles.ReadStyles);
        Define(parts.Related(document, "numbering").Take(1), styles.ReadLists);
        styles.EndDefinitions();
        story.Begin(parts.RelationIds(document), body: true);
        parts.Watch(document, story);
        heard.Add(document);
        if (parts.RelatedBy(document, FigureMap.Relation) is { } figures)
        {
            parts.Watch(figures, map);
            heard.Add(figures);
        }

        void Define(IEnumerable<string> names, Action<XmlReader> read)
        {
            foreach (var name in names)
            {
                using var stream = parts.Open(name);
                using var xml = XmlReader.Create(stream, PackageReading.Strict());
                read(xml);
            }
        }
    }

    /// <summary>All faults of the finished file.</summary>
    public IReadOnlyList<string> FaultsIn(Stream document)
    {
        try
        {
            using var zip = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true);
            Read(new PackageReading(zip, expected.Outside, faults));
        }
        catch (InvalidDataException)
        {
            faults.Add("The document is no package.");
        }

        return faults;
    }

    private void Read(PackageReading package)
    {
        if (package.Document is not { } document)
        {
            faults.Add("The document has no body.");
            return;
        }

        string[] margins = [.. package.Related(document, "header").Concat(package.Related(document, "footer")).Distinct()];
        string[] sheets = [.. package.Related(document, "styles").Take(1)];
        string[] lists = [.. package.Related(document, "numbering").Take(1)];
        if (heard.Count == 0)
        {
            package.Read(sheets, (_, xml) => styles.ReadStyles(xml), faults);
            package.Read(lists, (_, xml) => styles.ReadLists(xml), faults);
            styles.EndDefinitions();
            package.Read([document], (part, xml) => Story(package, part, xml, body: true), faults);
        }
        else
        {
            story.EndStory();
        }

        package.Read(margins, (part, xml) => Story(package, part, xml, body: false), faults);
        story.EndDocument();
        package.Read(package.XmlParts.Except([document, .. heard, .. sheets, .. lists, .. margins]), (part, xml) => map.Read(xml, new RelationUse(package.RelationIds(part), faults)), faults);
        map.EndDocument(story.Controls.Written);
        if (expected.Own)
        {
            Whole(package);
        }
    }

    private void Story(PackageReading package, string part, XmlReader xml, bool body)
    {
        story.Begin(package.RelationIds(part), body);
        story.Read(xml);
    }

    /// <summary>What a screen reader needs of the whole (EN 301 549, chapter 10); headings and tables are the story's.</summary>
    private void Whole(PackageReading package)
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
