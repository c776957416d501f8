using System.IO.Compression;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Reports.Kinds;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Tests.Documents.Word;

public sealed class MunicipalTemplateTests
{
    private static readonly WordTemplate Template = TemplateReader.Read(MunicipalTemplate.File()).Template!;

    [Fact]
    public void The_template_has_no_fault() => Assert.Empty(TemplateReader.Read(MunicipalTemplate.File()).Faults);

    [Fact]
    public void The_sample_in_the_repository_is_this_template()
    {
        var template = MunicipalTemplate.File();
        CheckedDocument.Keep("mall-tjansteskrivelse", template);

        Assert.Equal(PartsOf(template), PartsOf(File.ReadAllBytes(Path.Combine(Clone.Root, "docs", "templates", "mall-tjansteskrivelse.docx"))));
    }

    [Fact]
    public void A_report_of_the_board_is_sound_in_it() => CheckedDocument.Of(OfficialReport.Of(ReportExample.Input()), "municipal-twenty", Template);

    [Fact]
    public void A_long_report_is_sound_in_it() => CheckedDocument.Of(LongReport.Of(), "municipal-long", Template);

    [Fact]
    public void An_English_report_is_sound_in_it_and_says_so()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(OfficialReport.Of(ReportExample.Input(8, Language.English)), "municipal-english", Template));

        Assert.Equal("en-US", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Assert.Equal(WordWriter.Write(LongReport.Of(), Template), WordWriter.Write(LongReport.Of(), Template));

    [Fact]
    public void Headings_lists_and_tables_are_in_the_municipality_s_own_styles()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(), template: Template));
        var used = document.MainDocumentPart!.Document.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!).ToHashSet();

        Assert.Superset(new HashSet<string> { "Rubrik", "Rubrik1", "Rubrik2", "Punktlista", "Tabelltext", "Beskrivning" }, used);
        Assert.DoesNotContain("Heading1", used);
        Assert.All(document.MainDocumentPart.Document.Descendants<W.TableStyle>(), style => Assert.Equal("Rapporttabell", style.Val!.Value));
    }

    [Fact]
    public void Sections_stand_where_their_controls_are_and_the_rest_in_the_control_for_the_rest()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(1) with { Appendices = [] }, template: Template));

        Assert.Equal(["Kommunledningskontorets förslag till beslut", "Ärendet", "Föredragning", "Ekonomi"], Headings(document));
    }

    [Fact]
    public void A_section_without_control_is_never_lost()
    {
        var body = MunicipalTemplate.Block("rubrik", MunicipalTemplate.Paragraph("Rubrik", "x")) + MunicipalTemplate.Block("ekonomi", MunicipalTemplate.Paragraph("Normal", "x"));
        var template = TemplateReader.Read(MunicipalTemplate.File(body), "ekonomi").Template;
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(1), template: template));

        Assert.Equal(["Ekonomiska konsekvenser", "Förslag till beslut", "Ärendet", "Föredragning", "Bilaga 1: Källor", "Bilaga 2: Svar i sin helhet"], Headings(document));
        Assert.Contains("Nämndsekreterare", document.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Header_footer_and_head_get_their_texts_and_the_logo_stays()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(1), template: Template));
        var main = document.MainDocumentPart!;

        Assert.Equal("Årsredovisning", main.HeaderParts.Single().Header.InnerText);
        Assert.Single(main.HeaderParts.Single().ImageParts);
        Assert.StartsWith("Exempelstads kommun", main.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains("DiarienummerKSN-2026-00442", main.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("HandläggareAstrid Bergström", main.Document.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Här kommer", main.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_repeated_and_its_figures_can_still_be_traced()
    {
        var template = TemplateReader.Read(MunicipalTemplate.File(MunicipalTemplate.Body + MunicipalTemplate.Table)).Template;
        var report = LongReport.Of(1) with { Appendices = [] };
        using var document = CheckedDocument.Open(CheckedDocument.Of(report, "municipal-rows", template));
        var table = document.MainDocumentPart!.Document.Descendants<W.Table>().Single();
        var tags = document.MainDocumentPart.Document.Descendants<W.Tag>().Select(tag => tag.Val!.Value!).ToList();

        Assert.Equal(["InsatsBudgetUtfall", "Trygga unga12,511,0", "Del2,51,0", "Summa12,511,0"], table.Elements<W.TableRow>().Select(row => row.InnerText));
        Assert.Empty(report.Figures.Select(figure => figure.Key).Except(tags));
    }

    [Fact]
    public void Signatures_laid_out_by_the_template_are_repeated_and_written_once()
    {
        var signature = MunicipalTemplate.Block("underskrift", $"<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>{MunicipalTemplate.Inline("namn", "Namn")}{MunicipalTemplate.Inline("titel", "Titel")}</w:p>");
        var body = MunicipalTemplate.Block("rubrik", MunicipalTemplate.Paragraph("Rubrik", "x")) + MunicipalTemplate.Block("innehåll", MunicipalTemplate.Paragraph("Normal", "x")) + signature;
        var template = TemplateReader.Read(MunicipalTemplate.File(body)).Template;
        var report = LongReport.Of(1) with { Head = [], Signatures = [new Signature("Åsa Öberg", "Ordförande"), new Signature("Per Nordström", "Sekreterare")] };
        using var document = CheckedDocument.Open(CheckedDocument.Of(report, template: template));

        Assert.Equal(["Åsa ÖbergOrdförande", "Per NordströmSekreterare"], document.MainDocumentPart!.Document.Descendants<W.Paragraph>()
            .Select(paragraph => paragraph.InnerText).Where(text => text.StartsWith("Åsa", StringComparison.Ordinal) || text.StartsWith("Per", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_template_s_own_template_is_not_asked_for()
    {
        using var document = CheckedDocument.Open(CheckedDocument.Of(LongReport.Of(1), template: Template));
        var settings = document.MainDocumentPart!.DocumentSettingsPart!;

        Assert.Empty(settings.ExternalRelationships);
        Assert.Empty(settings.Settings.Descendants<W.AttachedTemplate>());
    }

    private static Dictionary<string, string> PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            return Convert.ToHexString(SHA256.HashData(part));
        });
    }

    private static IEnumerable<string> Headings(WordprocessingDocument document) => document.MainDocumentPart!.Document.Descendants<W.Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Rubrik1").Select(paragraph => paragraph.InnerText);
}
