using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;
using TeamsAssistant.Texts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Title to the left, page number of how many to the right.</summary>
internal static class PageFooter
{
    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    public static W.Footer Of(ReportContent content) => new(ParagraphBlock.Of(
        WordStyle.Footer,
        [
            RunBlock.Of($"{SafeText.Line(content.Title)}\t{Texts[content.Language, "Page"]} "),
            Field("PAGE"),
            RunBlock.Of($" {Texts[content.Language, "Page.Of"]} "),
            Field("NUMPAGES"),
        ]));

    /// <summary>Word reckons it when it lays out the page; until then it reads 1.</summary>
    private static W.SimpleField Field(string name) => new(RunBlock.Of("1")) { Instruction = $" {name} " };
}
