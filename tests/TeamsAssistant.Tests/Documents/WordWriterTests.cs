using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents;

public sealed class WordWriterTests
{
    [Fact]
    public void The_same_content_gives_the_same_bytes_whatever_the_language_of_the_machine()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = CheckedDocument.Of(ReportExample.Input());
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(first, CheckedDocument.Of(ReportExample.Input()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_same_parts_zipped_at_another_moment_in_another_order_give_the_same_bytes()
    {
        var noon = new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
        var first = Zip(noon, "word/document.xml", "[Content_Types].xml");
        var second = Zip(noon.AddHours(1), "[Content_Types].xml", "word/document.xml");

        Assert.NotEqual(first, second);
        Assert.Equal(SameBytes.Of(first), SameBytes.Of(second));

        static byte[] Zip(DateTimeOffset at, params IReadOnlyList<string> parts)
        {
            var package = new MemoryStream();
            using (var zip = new ZipArchive(package, ZipArchiveMode.Create))
            {
                foreach (var part in parts)
                {
                    var entry = zip.CreateEntry(part);
                    entry.LastWriteTime = at;
                    using var writer = new StreamWriter(entry.Open());
                    writer.Write(part);
                }
            }

            return package.ToArray();
        }
    }

    [Fact]
    public void No_part_carries_the_time_it_was_made()
    {
        using var zip = new ZipArchive(new MemoryStream(CheckedDocument.Of(ReportExample.Input(2))));

        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Every_figure_stands_in_a_control_whose_key_the_map_explains()
    {
        var report = OfficialReport.Of(ReportExample.Input());
        using var document = CheckedDocument.Open(CheckedDocument.Of(report));
        var controls = document.MainDocumentPart!.Document.Descendants<W.SdtRun>()
            .ToDictionary(control => control.SdtProperties!.GetFirstChild<W.Tag>()!.Val!.Value!, control => control.InnerText);
        var map = Map(document);

        Assert.Equal(report.Figures.ToDictionary(figure => figure.Key, figure => figure.Text), controls);
        Assert.Equal(report.Figures.Select(figure => figure.Key), map.Select(entry => entry.Attribute("key")!.Value));
        Assert.All(report.Figures.Zip(map), pair =>
        {
            Assert.Equal(pair.First.Kind.ToString(), pair.Second.Attribute("kind")!.Value);
            Assert.Equal(pair.First.Initiative, pair.Second.Attribute("initiative")?.Value);
            Assert.Equal(pair.First.Period, pair.Second.Attribute("period")!.Value);
            Assert.Equal(pair.First.Source.Id, pair.Second.Attribute("source")?.Value);
            Assert.Equal(pair.First.Source.By, pair.Second.Attribute("by")?.Value);
            Assert.Equal(pair.First.Source.File, pair.Second.Attribute("file")?.Value);
        });
    }

    [Theory]
    [InlineData("sv", "sv-SE")]
    [InlineData("en", "en-US")]
    public void Language_title_author_and_dates_are_set(string code, string tag)
    {
        var input = ReportExample.Input(2, Language.From(code));
        using var document = CheckedDocument.Open(CheckedDocument.Of(input));

        Assert.Equal(tag, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
        Assert.Equal(tag, document.PackageProperties.Language);
        Assert.StartsWith(code == "sv" ? "Uppföljning av insatser" : "Follow-up of initiatives", document.PackageProperties.Title, StringComparison.Ordinal);
        Assert.Equal("Kommunstyrelsen", document.PackageProperties.Creator);
        Assert.Contains("KS-2026-T3", document.PackageProperties.Keywords, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2026, 11, 25), document.PackageProperties.Created!.Value.ToUniversalTime().Date);
        Assert.Equal(document.PackageProperties.Created, document.PackageProperties.Modified);
    }

    [Fact]
    public void Every_table_has_a_header_row_a_description_and_rows_that_stay_whole()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(ReportExample.Input()));
        var tables = document.MainDocumentPart!.Document.Descendants<W.Table>().ToList();

        Assert.Equal(6, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>());
            Assert.All(table.Elements<W.TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<W.CantSplit>()));
            Assert.All(table.Descendants<W.TableCell>(), cell => Assert.NotEmpty(cell.InnerText));
            Assert.NotEmpty(table.GetFirstChild<W.TableProperties>()!.TableDescription!.Val!.Value!);
        });
    }

    [Fact]
    public void A_table_may_break_after_any_row_but_the_first_and_not_before_its_sum()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(ReportExample.Input()));
        var rows = document.MainDocumentPart!.Document.Descendants<W.Table>()
            .Single(table => table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value!.StartsWith("Budget, utfall", StringComparison.Ordinal))
            .Elements<W.TableRow>().Select(row => row.Descendants<W.KeepNext>().Any()).ToList();

        Assert.Equal([true, true, .. Enumerable.Repeat(false, rows.Count - 4), true, false], rows);
    }

    [Fact]
    public void A_signature_never_stands_on_a_page_of_its_own()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(ReportExample.Input()));
        var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<W.Paragraph>().ToList();
        var signature = paragraphs.FindIndex(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val == "Signature");

        Assert.NotNull(paragraphs[signature - 1].ParagraphProperties!.KeepNext);
    }

    [Theory]
    [InlineData("</w:t></w:r></w:p><w:p/>")]
    [InlineData("<script>alert(1)</script> & \"citat\" 'enkla'")]
    [InlineData("]]> <![CDATA[ &amp; &#x0; &bogus;")]
    [InlineData("Noll\u0000 klocka\u0007 lodrät\u000B sida\u000C escape\u001B bom\uFFFE slut\uFFFF")]
    [InlineData("Ensam \uD83D mitt i, ensam \uDE00 också")]
    [InlineData("{ HYPERLINK \"https://example.org\" } { INCLUDETEXT \"c:\\\\x\" } { DDEAUTO c:\\\\x }")]
    [InlineData("Kostade \u202E000 21\u202C kr \u2066dolt\u2069")]
    [InlineData("  mellanrum före och efter  ")]
    [InlineData("rad ett\r\nrad två\rrad tre\n\n\trad fem")]
    [InlineData("{0} {1} {9} fyll i")]
    [InlineData("😀 och é med lös accent")]
    [InlineData("_x0000_ och %s och \\par")]
    public void Hostile_text_stays_text(string hostile)
    {
        var example = ReportExample.Input(2);
        var first = example.Standings[1];
        var answer = first.State!.Update.Answer with { Done = hostile, Deviation = hostile, Measure = hostile, Lesson = hostile };
        var input = example with
        {
            Municipality = hostile,
            DiaryNumber = hostile,
            Committee = example.Committee with { Name = hostile },
            Standings =
            [
                first with
                {
                    Initiative = first.Initiative with { Name = hostile, Department = hostile, Partners = [hostile] },
                    State = first.State with { Update = first.State.Update with { Answer = answer } },
                },
            ],
        };

        using var document = CheckedDocument.Open(CheckedDocument.Of(input));
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(body.Descendants<W.FieldCode>());
        Assert.Empty(body.Descendants<W.SimpleField>());
        Assert.Empty(body.Descendants<W.Hyperlink>());
        Assert.DoesNotContain(body.InnerText, letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or < '\t');
        Assert.Equal(10, body.Descendants<W.ParagraphStyleId>().Count(style => style.Val == "Heading1" || style.Val == "Heading2") - 3);
    }

    [Fact]
    public void A_name_longer_than_Word_keeps_does_not_break_the_title_of_its_control()
    {
        var example = ReportExample.Input(2);
        var standing = example.Standings[1];
        var input = example with { Standings = [standing with { Initiative = standing.Initiative with { Name = new string('x', 62) + "😀😀" } }] };

        Assert.NotEmpty(CheckedDocument.Of(input));
    }

    [Fact]
    public void An_empty_table_does_not_leave_the_house()
    {
        var report = OfficialReport.Of(ReportExample.Input(1)) with
        {
            Sections = [new ReportSection("Tom", [new ReportTable("Tom", "Tom", [new TableColumn("A", 1)], [new TableRow(RowRole.Item)])])],
        };

        Assert.Throws<InvalidOperationException>(() => CheckedDocument.Of(report));
    }

    private static List<XElement> Map(WordprocessingDocument document)
    {
        using var stream = document.MainDocumentPart!.CustomXmlParts.Single().GetStream();
        return [.. XDocument.Load(stream).Root!.Elements()];
    }
}
