using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;
using TeamsAssistant.Documents.Word.Checks;
using TeamsAssistant.Documents.Word.Parts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word;

/// <summary>Writes a report as a Word document in the built-in template. Same content, same bytes.</summary>
public static class WordWriter
{
    /// <summary>Media type of the document.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The whole .docx.</summary>
    /// <exception cref="InvalidOperationException">The document has a structural fault: a fault of ours, and it must not leave the house.</exception>
    public static byte[] Write(ReportContent content)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            Fill(document, content);
        }

        var bytes = SameBytes.Of(file.ToArray());
        var faults = WordDocumentCheck.FaultsIn(bytes);
        return faults.Count == 0
            ? bytes
            : throw new InvalidOperationException($"The document has {faults.Count} structural faults, the first: {faults[0]}");
    }

    private static void Fill(WordprocessingDocument document, ReportContent content)
    {
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, "rId1");
        CoreProperties.AddTo(document, content);

        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = StyleSheet.For(content.Language);
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = ListNumbering.Definitions();
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = DocumentSettings.For(content.Language);
        main.AddNewPart<HeaderPart>("rId4").Header = PageHeader.Of(content);
        main.AddNewPart<FooterPart>("rId5").Footer = PageFooter.Of(content);
        FigureMap.AddTo(main, "rId6", content);

        var figures = new FigureControl(content.Language);
        main.Document = new W.Document(new W.Body(
        [
            .. HeadBlock.Of(content),
            .. content.Sections.SkipLast(1).SelectMany(section => SectionBlock.Of(section, level: 1, figures)),
            .. SignatureBlock.After([.. content.Sections.TakeLast(1).SelectMany(section => SectionBlock.Of(section, level: 1, figures))], content.Signatures),
            .. content.Appendices.SelectMany(appendix => SectionBlock.Of(new ReportSection(appendix.Heading, appendix.Blocks), level: 1, figures)),
            PageLayout.Of(header: "rId4", footer: "rId5"),
        ]));
    }
}
