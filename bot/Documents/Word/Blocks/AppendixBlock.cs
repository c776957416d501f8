using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>An appendix: a section on a new page, numbered.</summary>
internal static class AppendixBlock
{
    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    public static void Write(BodyWriter to, IReadOnlyList<ReportSection> appendices)
    {
        for (var i = 0; i < appendices.Count; i++)
        {
            SectionBlock.Write(to, appendices[i], level: 1, HeadingOf(to.Language, i + 1, appendices[i]), newPage: true);
        }
    }

    /// <summary>Its heading, with the number.</summary>
    public static string HeadingOf(Language language, int number, ReportSection appendix) => Texts[language, "Appendix", number, SafeText.Line(appendix.Heading)];
}
