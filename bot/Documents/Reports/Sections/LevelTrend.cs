using TeamsAssistant.Calendar;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>How many initiatives stood on each level at the end of each month of the period: a table and the same as a chart.</summary>
internal static class LevelTrend
{
    private static readonly SituationLevel[] Levels = Enum.GetValues<SituationLevel>();

    /// <summary>The same, or a sentence that says why there is none.</summary>
    public static IEnumerable<ReportBlock> OrNone(ReportDraft draft) =>
        Of(draft).ToList() is { Count: > 0 } trend ? trend : [draft.Paragraph(ParagraphRole.Body, "Trend.None")];

    public static IEnumerable<ReportBlock> Of(ReportDraft draft)
    {
        var months = Months(draft.Input.Period, draft.Input.Written)
            .Select(month => (Month: month, Counts: Counts(draft.Input, month)))
            .Where(month => month.Counts.Sum() > 0)
            .ToList();

        // One month is no trend: the summary says it already.
        if (months.Count < 2)
        {
            yield break;
        }

        yield return new ReportChart(
            ChartKind.Stacked,
            draft["Trend.Caption"],
            draft["Trend.Words", string.Join("; ", months.Select(month => InWords(draft, month.Month, month.Counts)))],
            draft["Trend.Unit"],
            [.. months.Select(month => draft.Form.ShortMonth(month.Month))],
            [.. Levels.Select((level, index) => new ChartSeries(StatusPart.Level(draft, level), [.. months.Select(month => (decimal?)month.Counts[index])]))]);
        yield return new ReportTable(
            draft["Trend.TableCaption"],
            draft["Trend.Description"],
            [new TableColumn(draft["Trend.Month"], 26), .. Levels.Select(level => new TableColumn(StatusPart.Level(draft, level), 18, Numbers: true))],
            [
                .. months.Select(month => new TableRow(
                    RowRole.Item,
                    [
                        [draft.Form.MonthName(month.Month)],
                        .. month.Counts.Select(count => (IReadOnlyList<ReportRun>)[draft.Figures.Count(draft.Form.Number(count), draft.Figures.Answers)]),
                    ])),
            ]);
        yield return draft.Paragraph(ParagraphRole.Note, "Trend.Rule");
    }

    private static IEnumerable<DateOnly> Months(Period period, DateOnly written)
    {
        var last = written < period.To ? written : period.To;
        for (var month = new DateOnly(period.From.Year, period.From.Month, 1); month <= last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    // An answer given after the period, in a round on it, counts in its last month.
    private static int[] Counts(ReportInput input, DateOnly month)
    {
        var isLast = month.AddMonths(1) > input.Period.To;
        var levels = input.Standings
            .Select(standing => input.SaidOf(standing).LastOrDefault(update => isLast || MunicipalClock.DayOf(update.At) < month.AddMonths(1)))
            .OfType<StatusUpdate>()
            .ToLookup(update => update.Answer.Level);
        return [.. Levels.Select(level => levels[level].Count())];
    }

    private static string InWords(ReportDraft draft, DateOnly month, int[] counts) => draft[
        "Trend.MonthWords",
        draft.Form.MonthName(month),
        string.Join(", ", Levels.Where((_, index) => counts[index] > 0).Select(level => draft["Trend.LevelWords", (int)level, counts[(int)level - 1]]))];
}
