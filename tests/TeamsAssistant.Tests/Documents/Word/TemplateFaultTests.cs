using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Parts;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Texts;
using static TeamsAssistant.Tests.Documents.Word.MunicipalTemplate;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>One fault a time; the municipality reads what to do.</summary>
public sealed class TemplateFaultTests
{
    private static readonly string Title = Block("rubrik", MunicipalTemplate.Paragraph("Rubrik", "x"));

    [Fact]
    public void A_missing_section() => Assert.Equal(
        ["Innehållskontrollen 'ekonomi' saknas."],
        Faults(Made(Title + Block("ärendet", Text)), "ärendet", "ekonomi"));

    [Fact]
    public void A_missing_section_is_none_where_the_rest_has_a_place() => Assert.Empty(Faults(Made(Title + Block("innehåll", Text)), "ärendet", "ekonomi"));

    [Fact]
    public void A_missing_title() => Assert.Equal(["Innehållskontrollen 'rubrik' saknas."], Faults(Made(Block("innehåll", Text))));

    [Fact]
    public void A_tag_that_is_nearly_right() => Assert.Contains(
        "Innehållskontrollen 'ekonmi' känns inte igen. Menas 'ekonomi'?", Faults(Made(Body.Replace("\"ekonomi\"", "\"ekonmi\"", StringComparison.Ordinal))));

    [Fact]
    public void A_tag_of_the_municipality_s_own_is_its_own_business() => Assert.Empty(Faults(Made(Body + Block("klassificering", Text))));

    [Fact]
    public void Capitals_and_spaces_make_no_difference() => Assert.Empty(Faults(Made(Body.Replace("\"ekonomi\"", "\" Ekonomi \"", StringComparison.Ordinal))));

    [Fact]
    public void A_section_inside_a_line() => Assert.Contains(
        "Innehållskontrollen 'ekonomi' ska stå för sig själv runt hela stycken, inte i en rad eller en tabell.",
        Faults(Made(Title + Block("innehåll", Text) + $"<w:p>{Inline("ekonomi", "x")}</w:p>")));

    [Fact]
    public void A_section_twice() => Assert.Contains("Innehållskontrollen 'ekonomi' finns två gånger.", Faults(Made(Body + Block("ekonomi", Text))));

    [Fact]
    public void A_picture_without_words() => Assert.Equal(
        ["En bild saknar alternativtext. Högerklicka på bilden och välj Redigera alternativtext, eller markera den som dekorativ."],
        Faults(Changed("word/header1.xml", header => header.Replace(" descr=\"Exempelstads kommunvapen\"", string.Empty, StringComparison.Ordinal))));

    [Fact]
    public void No_page_number() => Assert.Equal(
        ["Sidnummer saknas i sidhuvudet och sidfoten."], Faults(Changed("word/footer1.xml", footer => footer.Replace(" PAGE ", " DATE ", StringComparison.Ordinal))));

    [Fact]
    public void A_tracked_change() => Assert.Equal(
        ["Mallen har spårade ändringar eller kommentarer. Godkänn eller ta bort dem."],
        Faults(Made(Body + "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")));

    [Fact]
    public void Macros() => Assert.Equal(
        ["Filen innehåller makron. Spara mallen som .docx utan makron."],
        Faults(Made(change: parts => parts.Add("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", stream => stream.WriteByte(1)))));

    [Theory]
    [InlineData("image", "https://example.org/spy.png")]
    [InlineData("oleObject", "file://server/share/x.xlsx")]
    [InlineData("frame", "https://example.org/")]
    public void Something_from_outside(string type, string target) => Assert.Equal(
        [$"Filen hämtar något utifrån ({type}). Lägg in det i mallen i stället för att länka till det."],
        Faults(Made(change: parts => parts.Relate("word/document.xml", new PartRelation("rId99", $"{Xmlns.Relation}/{type}", target, External: true)))));

    [Theory]
    [InlineData("INCLUDETEXT c:\\hemligt.docx")]
    [InlineData("  ddeauto c:\\windows\\system32\\cmd.exe")]
    [InlineData("INCLUDEPICTURE https://example.org/spy.png")]
    public void A_field_that_fetches_or_runs(string code) => Assert.Contains(
        Faults(Made(Body + $"<w:p><w:fldSimple w:instr=\"{code}\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>")), fault => fault.Contains("hämtar eller kör något", StringComparison.Ordinal));

    [Fact]
    public void A_field_whose_name_is_split_over_runs() => Assert.Contains(
        Faults(Made(Body + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")),
        fault => fault.Contains("INCLUDETEXT", StringComparison.Ordinal));

    [Fact]
    public void Another_document_inside() => Assert.Equal(
        ["Filen innehåller ett inbäddat objekt eller ett annat dokument. Ta bort det."], Faults(Made(Body + "<w:altChunk/>")));

    [Fact]
    public void A_file_that_is_no_Word_document() => Assert.Equal(
        ["Filen är inte ett Word-dokument som går att läsa. Spara mallen som .docx i Word."], Faults("Hej"u8.ToArray()));

    [Fact]
    public void A_file_in_the_older_format_or_locked() => Assert.Equal(
        ["Filen är i Words äldre format eller skyddad med lösenord. Spara den som .docx utan lösenord."], Faults([0xD0, 0xCF, 0x11, 0xE0, 0, 0]));

    [Fact]
    public void A_file_that_swells_when_unpacked() => Assert.Equal(
        ["Filen är för stor för en mall. Mindre bilder gör den mindre."],
        Faults(Made(change: parts => parts.Add("word/media/bomb.png", null, stream =>
        {
            for (var i = 0; i < 50; i++)
            {
                stream.Write(new byte[1_000_000]);
            }
        }))));

    [Fact]
    public void A_fault_of_the_file_that_every_document_would_have() => Assert.StartsWith(
        "Dokument som görs i mallen skulle bli felaktiga (",
        Assert.Single(Faults(Made(MunicipalTemplate.Body + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl>"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_figure_left_from_a_finished_document() => Assert.Equal(
        ["Mallen har siffror från ett tidigare dokument (innehållskontrollen 'fig-0042' och kanske fler). Ta bort dem."],
        Faults(Made(Body + $"<w:p>{Inline("fig-0042", "12,5")}</w:p>")));

    [Fact]
    public void What_only_the_schema_tells_of_the_filled_template() => Assert.StartsWith(
        "Dokument som görs i mallen skulle bli felaktiga (/word/styles.xml: ",
        Assert.Single(Faults(Changed("word/styles.xml", styles => Regex.Replace(styles, "<w:lang [^>]*/>", "<w:specVanish/>")))),
        StringComparison.Ordinal);

    [Fact]
    public void What_the_schema_tells_of_the_template_itself_Word_has_opened() => Assert.Empty(
        Faults(Made(Body + "<w:p><w:r><w:rPr><w:sz w:val=\"22\"/><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>")));

    [Fact]
    public void A_link_whose_address_is_none() => Assert.StartsWith(
        "Dokument som görs i mallen skulle bli felaktiga (",
        Assert.Single(Faults(Made(change: parts => parts.Relate("word/document.xml", new PartRelation("rId99", $"{Xmlns.Relation}/hyperlink", "http://[x", External: true))))),
        StringComparison.Ordinal);

    [Fact]
    public void A_table_for_the_layout_is_the_municipalitys_own_business_and_its_cells_may_be_controls() => Assert.Empty(Faults(Made(
        MunicipalTemplate.Body + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:sdt><w:sdtPr><w:tag w:val=\"diarienummer\"/><w:id w:val=\"77\"/></w:sdtPr>"
        + $"<w:sdtContent><w:tc>{Text}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>")));

    [Fact]
    public void A_document_type_with_entities_is_not_read() => Assert.Equal(
        ["Filen är inte ett Word-dokument som går att läsa. Spara mallen som .docx i Word."],
        Faults(Changed("word/document.xml", document => $"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{document.Replace("Rubrik", "&a;", StringComparison.Ordinal)}")));

    [Fact]
    public void A_name_that_leads_out_of_the_file() => Assert.Equal(
        ["Filen är inte ett Word-dokument som går att läsa. Spara mallen som .docx i Word."],
        Faults(Made(change: parts => parts.Add("../../etc/x.xml", null, stream => stream.WriteByte(1)))));

    [Fact]
    public void Every_fault_has_its_sentence_in_English_too() =>
        Assert.Equal("The content control 'ekonomi' is missing.", new TemplateFault("Missing", "ekonomi").In(Language.English));

    private static string Text => MunicipalTemplate.Paragraph("Normal", "x");

    private static byte[] Made(string? body = null, Action<PackageParts>? change = null) => MunicipalTemplate.File(body, change);

    private static List<string> Faults(byte[] file, params string[] sections)
    {
        var reading = TemplateReader.Read(file, sections);
        Assert.Equal(reading.Faults.Count == 0, reading.Template is not null);
        return [.. reading.Faults.Select(fault => fault.In(Language.Swedish))];
    }

    private static byte[] Changed(string part, Func<string, string> change)
    {
        using var file = new MemoryStream();
        file.Write(Made());
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(part)!.Open()))
                text = reader.ReadToEnd();

            zip.GetEntry(part)!.Delete();
            using var writer = zip.CreateEntry(part).Open();
            writer.Write(Encoding.UTF8.GetBytes(change(text)));
        }

        return file.ToArray();
    }
}
