using TeamsAssistant.Documents.Word;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>Styles and lists of the municipality's template: green and serif, ids as a Swedish Word gives them.</summary>
internal static class MunicipalStyles
{
    private const string Green = "1B5E3C";

    public static string Xml =>
        $"<w:styles xmlns:w=\"{Xmlns.Word}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Cambria\"/><w:sz w:val=\"22\"/><w:lang w:val=\"fi-FI\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + Style("Normal", "Normal", "<w:pPr><w:spacing w:after=\"140\" w:line=\"280\" w:lineRule=\"auto\"/></w:pPr>", " w:default=\"1\"", based: false)
        + Style("Rubrik", "Title", Look(40, before: 360, after: 200))
        + Style("Rubrik1", "heading 1", Look(30, before: 360, after: 120, level: 0))
        + Style("Rubrik2", "heading 2", Look(25, before: 280, after: 100, level: 1))
        + Style("Rubrik3", "heading 3", Look(22, before: 200, after: 80, level: 2))
        + Style("Punktlista", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr><w:contextualSpacing/></w:pPr>")
        + Style("Beskrivning", "caption", "<w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/></w:pPr><w:rPr><w:i/><w:sz w:val=\"20\"/></w:rPr>")
        + Style("Huvudflt", "Huvudfält", "<w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"2268\"/></w:tabs><w:spacing w:after=\"20\"/></w:pPr>", " w:customStyle=\"1\"")
        + Style("Tabelltext", "Tabelltext", "<w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:rPr><w:sz w:val=\"19\"/></w:rPr>", " w:customStyle=\"1\"")
        + Style("Sidhuvud", "header", "<w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9298\"/></w:tabs></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr>")
        + Style("Sidfot", "footer", "<w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9298\"/></w:tabs></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr>")
        + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Normaltabell\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        + $"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Rapporttabell\"><w:name w:val=\"Rapporttabell\"/><w:basedOn w:val=\"Normaltabell\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"{Green}\"/><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"{Green}\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A8BDB0\"/></w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7F0EA\"/></w:tcPr></w:tblStylePr></w:style>"
        + "</w:styles>";

    public static string Numbering =>
        $"<w:numbering xmlns:w=\"{Xmlns.Word}\"><w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"Punktlista\"/><w:lvlText w:val=\"–\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"340\" w:hanging=\"340\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";

    private static string Style(string id, string name, string look, string attributes = "", bool based = true) =>
        $"<w:style w:type=\"paragraph\"{attributes} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{(based ? "<w:basedOn w:val=\"Normal\"/>" : string.Empty)}<w:qFormat/>{look}</w:style>";

    private static string Look(int size, int before, int after, int? level = null) =>
        $"<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"{after}\"/>{(level is null ? string.Empty : $"<w:outlineLvl w:val=\"{level}\"/>")}</w:pPr><w:rPr><w:b/><w:color w:val=\"{Green}\"/><w:sz w:val=\"{size}\"/></w:rPr>";
}
