namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Sammanfattning: how many have answered, the levels and which way they went, and the money, each in a sentence.</summary>
internal static class SummaryPart
{
    public static ReportSection Of(ReportDraft draft, bool money = true, string answers = "Summary.Answers") => draft.Section(
        "Summary.Heading",
        [new ReportParagraph(ParagraphRole.Body, Answers(draft, answers)), StatusPart.Summary(draft), .. Course(draft), .. money ? Money(draft) : []]);

    private static IReadOnlyList<ReportRun> Answers(ReportDraft draft, string key)
    {
        var input = draft.Input;
        var answered = input.Standings.Count(standing => input.Current(standing) is not null);
        return draft.Counted(
            key,
            input.Standings.Count,
            input.Author,
            draft.Figures.Count(draft.Form.Number(input.Standings.Count), draft.Figures.Register),
            PeriodName.Of(draft, input.Period),
            draft.Figures.Count(draft.Form.Number(answered), draft.Figures.Answers));
    }

    private static IEnumerable<ReportBlock> Course(ReportDraft draft)
    {
        var steps = draft.Input.Standings.Select(standing => LevelCourse.StepsOf(draft.Input, standing)).ToList();
        var (worse, better) = (steps.Count(step => step > 0), steps.Count(step => step < 0));
        if (worse + better > 0)
        {
            yield return draft.Paragraph(
                ParagraphRole.Body,
                better == 0 ? "Summary.Course.Worse" : worse == 0 ? "Summary.Course.Better" : "Summary.Course",
                [.. new[] { worse, better }.Where(count => count > 0).Select(count => (ReportRun)draft.Figures.Count(draft.Form.Number(count), draft.Figures.Answers))]);
        }
    }

    /// <summary>The sums as the table of the economy section has them, from the same statement.</summary>
    private static IEnumerable<ReportBlock> Money(ReportDraft draft)
    {
        var total = draft.Input.Total;
        if (total is not { Budget: { } budget, Outcome: { } outcome })
        {
            yield break;
        }

        // It is said how far the books go, unless they hold the whole of a year that has ended.
        var through = total.Imports.Max(import => import.BookedThrough);
        through = total.Closed && through >= new DateOnly(total.Year, 12, 1) ? null : through;
        var runs = draft.Sentence(
            through is null ? "Summary.Outcome" : "Summary.Outcome.Through",
            through is { } month ? draft.Form.Month(month) : $"{total.Year}",
            Sum(FigureKind.Outcome, outcome),
            Sum(FigureKind.Budget, budget));
        if (total is { Closed: false, Forecast: { } forecast, Deviation: { } deviation })
        {
            runs =
            [
                .. runs,
                .. draft.Sentence(
                    deviation > 0 ? "Summary.Forecast.Over" : deviation < 0 ? "Summary.Forecast.Under" : "Summary.Forecast.Even",
                    Sum(FigureKind.Forecast, forecast.Amount),
                    Sum(FigureKind.Deviation, Math.Abs(deviation)) with { Value = deviation }),
            ];
        }

        yield return new ReportParagraph(ParagraphRole.Body, runs);

        Figure Sum(FigureKind kind, long amount) =>
            draft.Figures.Money(kind, amount, null, BudgetTable.SourceOf(draft, kind, total.Imports));
    }
}
