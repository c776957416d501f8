using TeamsAssistant.Budget;
using TeamsAssistant.Money;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>What stands under the budget table: what the words mean, what the sum holds, what it lacks. Other committees' initiatives are counted, never named.</summary>
internal static class BudgetNotes
{
    public static IEnumerable<ReportBlock> Of(ReportDraft draft, IReadOnlyList<PlacedStanding> rows, AmountColumn unit)
    {
        var total = draft.Input.Total;
        yield return StraightLine(rows, total) is { } day
            ? draft.Paragraph(ParagraphRole.Note, "Economy.DeviationOfForecast", draft.Form.Day(day))
            : draft.Paragraph(ParagraphRole.Note, total.Closed ? "Economy.DeviationOfOutcome" : "Economy.DeviationOfGiven");
        yield return new ReportParagraph(ParagraphRole.Note, Sum(draft));
        if (Lacks(draft) is { Count: > 0 } lacks)
        {
            yield return new ReportParagraph(ParagraphRole.Note, lacks);
        }

        if (IsOffByRounding(draft, rows, unit))
        {
            yield return draft.Paragraph(ParagraphRole.Note, "Economy.Rounded");
        }
    }

    /// <summary>The last day of the bookings that are extended to the whole year, or null: none are.</summary>
    private static DateOnly? StraightLine(IReadOnlyList<PlacedStanding> rows, GroupBudget total) => rows.Select(row => row.Standing.Budget.Forecast)
        .Append(total.Forecast)
        .FirstOrDefault(forecast => forecast is { Basis: ForecastBasis.StraightLine })?.Day;

    /// <summary>What the sum holds, when that is not what the rows above it hold.</summary>
    private static List<ReportRun> Sum(ReportDraft draft)
    {
        var input = draft.Input;
        var runs = draft.Sentence(input.Municipal ? "Economy.Sum.Municipal" : "Economy.Sum", input.Author).ToList();
        if (input.Standings.Any(standing => standing.Budget.Parts > 0))
        {
            runs.AddRange(draft.Sentence(HoldsOthers(input) ? "Economy.Programmes.Others" : "Economy.Programmes"));
        }

        if (Unlisted(input) is { Count: > 0 } unlisted)
        {
            runs.AddRange(draft.Sentence("Economy.Unlisted", string.Join(", ", unlisted)));
        }

        if (input.Standings.Any(standing => standing.Budget.Forecast is { Basis: ForecastBasis.Official }))
        {
            runs.AddRange(draft.Sentence("Economy.SumForecast"));
        }

        return runs;
    }

    private static bool HoldsOthers(ReportInput input) => input.Standings
        .Where(standing => standing.Budget.Parts > 0)
        .Any(standing => input.Register.DescendantsOf(standing.Initiative).Any(part => !input.IsOwn(part.Id)));

    /// <summary>Names of the committee's initiatives that are in the sum and have no row, since they are not under way in the period.</summary>
    private static List<string> Unlisted(ReportInput input)
    {
        var listed = input.Standings.Select(standing => standing.Initiative.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. input.Total.Holds.Where(id => !listed.Contains(id)).Select(id => input.Register.FindInitiative(id)?.Name ?? id)];
    }

    private static List<ReportRun> Lacks(ReportDraft draft)
    {
        var input = draft.Input;
        var own = Grouped(input.Total.Missing)
            .Select(lack => draft.Sentence($"Economy.Lack.{lack.Key}", string.Join(", ", lack)))
            .ToList();
        var others = Grouped(input.Standings
                .SelectMany(standing => standing.Budget.Missing)
                .Where(part => part.Lack != Lack.Ledger && !input.IsOwn(part.Initiative))
                .Distinct())
            .Select(lack => draft.Counted($"Economy.Others.{lack.Key}", lack.Count(), draft.Figures.Count(draft.Form.Number(lack.Count()), draft.Figures.Register)))
            .ToList();
        var runs = new List<ReportRun>();
        if (own.Count > 0)
        {
            runs.AddRange([.. draft.Sentence("Economy.Lacks"), .. Sentences.Join("; ", own), ". ", .. draft.Sentence("Economy.LackRule")]);
        }

        if (others.Count > 0)
        {
            runs.AddRange([.. draft.Sentence(own.Count > 0 ? "Economy.OthersToo" : "Economy.Others"), .. Sentences.Join("; ", others), "."]);
        }

        return runs;
    }

    /// <summary>Names by what they lack: Budget, ObjectCode, or Both, so that no name is read twice.</summary>
    private static IEnumerable<IGrouping<string, string>> Grouped(IEnumerable<MissingPart> missing) => missing
        .GroupBy(part => part.Initiative)
        .GroupBy(part => part.Count() > 1 ? "Both" : $"{part.Single().Lack}", part => part.First().Name)
        .OrderBy(lack => lack.Key, StringComparer.Ordinal);

    /// <summary>Whether the rows that are nobody's part make up the sum in öre but not as shown.</summary>
    private static bool IsOffByRounding(ReportDraft draft, IReadOnlyList<PlacedStanding> rows, AmountColumn unit)
    {
        var (input, total) = (draft.Input, draft.Input.Total);
        if (HoldsOthers(input) || Unlisted(input).Count > 0)
        {
            return false;
        }

        var whole = rows.Where(row => !row.Part).Select(row => row.Standing.Budget).ToList();
        return IsOff(total.Budget, budget => budget.Budget) || IsOff(total.Outcome, budget => budget.Outcome);

        bool IsOff(long? sum, Func<BudgetStatement, long?> of) => sum is { } known && !unit.AddsUp(whole.Select(of), known);
    }
}
