using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Somebody's words: the initiative's name first, then the words, then who said them and when.</summary>
internal static class Said
{
    public static ReportParagraph Of(ReportDraft draft, Standing standing, StatusUpdate update, string words, ParagraphRole role = ParagraphRole.Body) =>
        new(
            role,
            [
                new TextRun($"{standing.Initiative.Name}: ", Strong: true),
                Tidy(words),
                draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)],
            ]);

    /// <summary>Words without outer white space and with one kind of line break.</summary>
    public static string Tidy(string words) => words.Trim().ReplaceLineEndings("\n");
}
