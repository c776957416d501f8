using System.Text;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>
/// A template as a municipality would make it in a Swedish Word: style ids in Swedish, a logo in the header, page numbers in the footer,
/// its own headings and lists, content controls tagged by section. <c>docs/templates/mall-tjansteskrivelse.docx</c> is this one.
/// </summary>
internal static class MunicipalTemplate
{
    private const string Names =
        $"xmlns:w=\"{Xmlns.Word}\" xmlns:r=\"{Xmlns.Relation}\" xmlns:wp=\"{Xmlns.WordDrawing}\" xmlns:a=\"{Xmlns.Drawing}\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private const string Media = Xmlns.MediaStart + "wordprocessingml.";

    /// <summary>The body's controls in their order.</summary>
    public static string Body =>
        Block("mottagare", Paragraph("Normal", "Mottagare"))
        + Block("huvud", $"<w:p><w:pPr><w:pStyle w:val=\"Huvudflt\"/></w:pPr>{Inline("etikett", "Etikett")}<w:r><w:tab/></w:r>{Inline("värde", "Värde")}</w:p>")
        + Block("rubrik", Paragraph("Rubrik", "Ärendets rubrik"))
        + Block("innehållsförteckning", Paragraph("Normal", "Innehållsförteckning"))
        + Block("förslag till beslut", Paragraph("Rubrik1", "Kommunledningskontorets förslag till beslut") + Paragraph("Normal", "Här kommer förslaget."))
        + Block("ärendet", Paragraph("Normal", "Ärendet"))
        + Block("innehåll", Paragraph("Normal", "Övriga avsnitt"))
        + Block("ekonomi", Paragraph("Rubrik1", "Ekonomi") + Paragraph("Normal", "Här kommer ekonomin."))
        + Block("underskrift", Paragraph("Normal", "Underskrift"))
        + Block("bilagor", Paragraph("Normal", "Bilagor"));

    /// <summary>A table of which one row is repeated.</summary>
    public static string Table =>
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rapporttabell\"/><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0620\"/><w:tblCaption w:val=\"Ekonomi\"/><w:tblDescription w:val=\"Insats, budget och utfall\"/></w:tblPr>"
        + "<w:tblGrid><w:gridCol w:w=\"5000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell(5000, Run("Insats"))}{Cell(2000, Run("Budget"))}{Cell(2000, Run("Utfall"))}</w:tr>"
        + $"<w:sdt><w:sdtPr><w:tag w:val=\"Ekonomi.rader\"/><w:id w:val=\"900\"/></w:sdtPr><w:sdtContent><w:tr>{Cell(5000, Inline("kolumn 1", "Namn", 901))}{Cell(2000, Inline("kolumn 2", "0", 902))}{Cell(2000, Inline("kolumn 3", "0", 903))}</w:tr></w:sdtContent></w:sdt></w:tbl>";

    /// <summary>The file.</summary>
    /// <param name="body">Instead of <see cref="Body"/>.</param>
    /// <param name="change">A last word before it is zipped.</param>
    public static byte[] File(string? body = null, Action<PackageParts>? change = null)
    {
        var parts = new PackageParts();
        parts.Ending("png", "image/png");
        parts.Relate(string.Empty, PartRelation.Office("rId1", "officeDocument", "word/document.xml"));
        Part("document", "document.main", $"<w:document {Names}><w:body>{body ?? Body}{Layout}</w:body></w:document>", null);
        Part("styles", "styles", MunicipalStyles.Xml, "rId1");
        Part("numbering", "numbering", MunicipalStyles.Numbering, "rId2");
        Part("settings", "settings", $"<w:settings {Names}><w:attachedTemplate r:id=\"rId1\"/><w:defaultTabStop w:val=\"1304\"/></w:settings>", "rId3");
        parts.Relate("word/settings.xml", new PartRelation("rId1", $"{Xmlns.Relation}/attachedTemplate", "file:///C:/Mallar/Kommun.dotm", External: true));
        Part("header1", "header", Header, "rId4");
        Part("footer1", "footer", Footer, "rId5");
        parts.Add("word/media/vapen.png", null, stream => stream.Write(TinyPicture.Png()));
        parts.Relate("word/header1.xml", PartRelation.Office("rId1", "image", "media/vapen.png"));
        change?.Invoke(parts);
        using var file = new MemoryStream();
        parts.WriteTo(file);
        return file.ToArray();

        void Part(string name, string media, string xml, string? relation)
        {
            parts.Add($"word/{name}.xml", $"{Media}{media}+xml", stream => stream.Write(Encoding.UTF8.GetBytes(xml)));
            if (relation is not null)
            {
                parts.Relate("word/document.xml", PartRelation.Office(relation, name.TrimEnd('1'), $"{name}.xml"));
            }
        }
    }

    /// <summary>A control around whole paragraphs.</summary>
    public static string Block(string tag, string content) =>
        $"<w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{Id(tag)}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>A control inside a paragraph.</summary>
    public static string Inline(string tag, string text, int? id = null) =>
        $"<w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id ?? Id(tag)}\"/><w:text/></w:sdtPr><w:sdtContent>{Run(text)}</w:sdtContent></w:sdt>";

    public static string Paragraph(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>";

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Cell(int width, string content) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Tabelltext\"/></w:pPr>{content}</w:p></w:tc>";

    // The same tag gives the same id in each run of the tests.
    private static int Id(string tag) => tag.Aggregate(17, (sum, letter) => ((sum * 31) + letter) & 0xFFFFFF);

    private static string Layout =>
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2268\" w:right=\"1304\" w:bottom=\"1701\" w:left=\"1304\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

    private static string Header =>
        $"<w:hdr {Names}><w:p><w:pPr><w:pStyle w:val=\"Sidhuvud\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"540000\" cy=\"540000\"/>"
        + "<wp:docPr id=\"1\" name=\"Kommunvapen\" descr=\"Exempelstads kommunvapen\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"vapen.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"540000\" cy=\"540000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        + $"<w:r><w:tab/></w:r>{Inline("dokumenttyp", "Dokumenttyp")}</w:p></w:hdr>";

    private static string Footer =>
        $"<w:ftr {Names}><w:p><w:pPr><w:pStyle w:val=\"Sidfot\"/></w:pPr>{Inline("kommun", "Kommun", 801)}<w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">Sida </w:t></w:r>"
        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>/</w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";
}
