using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>
/// Självskattning: the questions that a grant asks of each activity, answered by what the owner has said in the follow-up of the period.
/// A question that nobody has answered is told so; no answer is made up.
/// </summary>
internal static class SelfAssessment
{
    private static readonly (string Question, Func<Answer, string?> Answer)[] Questions =
    [
        ("Done", answer => answer.Done),
        ("Deviation", answer => answer.Deviation),
        ("Measure", answer => answer.Measure),
        ("Lesson", answer => answer.Lesson),
    ];

    /// <summary>Keys of the questions that an activity has not answered. One without deviation need not tell one, nor a measure.</summary>
    public static IEnumerable<string> Unanswered(ReportInput input, Standing standing) => input.Current(standing) is { } update
        ? Questions.Where(question => IsAsked(question.Question, update) && Latest(input, standing, question.Answer) is null).Select(question => question.Question)
        : [];

    public static ReportSection Of(ReportDraft draft)
    {
        var told = draft.Input.Standings.Where(standing => draft.Input.Current(standing) is not null).ToList();
        return told.Count == 0
            ? draft.Section("SelfAssessment.Heading", [draft.Paragraph(ParagraphRole.Body, "Done.None")])
            : draft.Section(
                "SelfAssessment.Heading",
                [draft.Paragraph(ParagraphRole.Body, "SelfAssessment.Lead")],
                [.. told.Select(standing => new ReportSection(standing.Initiative.Name, [.. Answers(draft, standing)]))]);
    }

    private static IEnumerable<ReportBlock> Answers(ReportDraft draft, Standing standing)
    {
        var current = draft.Input.Current(standing)!;
        yield return new ReportParagraph(
            ParagraphRole.Body,
            [
                new TextRun(draft["SelfAssessment.Level"] + " ", Strong: true),
                draft.Figures.Said(FigureKind.Level, (int)current.Answer.Level, StatusPart.Level(draft, current.Answer.Level), standing.Initiative, current),
                ", ",
                .. LevelCourse.Of(draft, standing),
                ".",
            ]);
        foreach (var (question, answer) in Questions)
        {
            IReadOnlyList<ReportRun> words = Latest(draft.Input, standing, answer) is { } update
                ? [Said.Tidy(answer(update.Answer)!), draft["Said.By", draft.NameOf(update.By), ReportForm.Iso(update.At)]]
                : [draft[IsAsked(question, current) ? "SelfAssessment.NoAnswer" : "SelfAssessment.NoDeviation"]];
            yield return new ReportParagraph(ParagraphRole.Body, [new TextRun(draft[$"SelfAssessment.{question}"] + " ", Strong: true), .. words]);
        }
    }

    /// <summary>The latest answer of the period that says something; a lesson may have been given earlier than the last answer.</summary>
    private static StatusUpdate? Latest(ReportInput input, Standing standing, Func<Answer, string?> answer) =>
        input.SaidOf(standing).LastOrDefault(update => !string.IsNullOrWhiteSpace(answer(update.Answer)));

    private static bool IsAsked(string question, StatusUpdate update) =>
        question is not ("Deviation" or "Measure") || update.Answer.Level >= SituationLevel.Strained;
}
