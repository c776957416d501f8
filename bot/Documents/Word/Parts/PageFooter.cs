using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Title to the left, page number of how many to the right.</summary>
internal static class PageFooter
{
    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    public static void Write(BodyWriter to, ReportContent content)
    {
        to.Start("ftr");
        to.StartParagraph(WordStyle.Footer);
        to.Run($"{SafeText.Line(content.Title)}\t{Texts[content.Language, "Page"]} ");
        Field(to, "PAGE");
        to.Run($" {Texts[content.Language, "Page.Of"]} ");
        Field(to, "NUMPAGES");
        to.End();
        to.End();
    }

    /// <summary>Word reckons it when it lays out the page; until then it reads 1.</summary>
    private static void Field(BodyWriter to, string name)
    {
        to.Start("fldSimple");
        to.Attribute("instr", $" {name} ");
        to.Run("1");
        to.End();
    }
}
