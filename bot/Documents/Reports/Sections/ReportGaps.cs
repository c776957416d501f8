using TeamsAssistant.Budget;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Finds what a report lacks (domain.md: an initiative without indicators, owner or budget is flagged until it has them).</summary>
internal static class ReportGaps
{
    /// <summary>By kind, then in the register's order.</summary>
    public static IReadOnlyList<ReportGap> Of(ReportInput input)
    {
        var answers = input.Unanswered.Select(prompt => input.IsGivenUp(prompt)
            ? new ReportGap(GapKind.NotAnswered, prompt.Initiative.Id, prompt.Initiative.Name, prompt.Prompt.Reason)
            : new ReportGap(GapKind.Answer, prompt.Initiative.Id, prompt.Initiative.Name));
        var unasked = input.Standings
            .Where(standing => input.IsUnasked(standing) && input.Current(standing) is null)
            .Select(standing => new ReportGap(GapKind.NotAsked, standing.Initiative.Id, standing.Initiative.Name));
        var silent = input.Said is null || input.Round is not null
            ? []
            : input.Standings.Where(standing => input.Current(standing) is null)
                .Select(standing => new ReportGap(GapKind.NothingSaid, standing.Initiative.Id, standing.Initiative.Name));
        return [.. answers.Concat(unasked).Concat(silent).Concat(input.Standings.SelectMany(standing => Of(standing, input.Year))).OrderBy(gap => gap.Kind)];
    }

    /// <summary>The same where neither money nor indicators are told: missing answers and owners.</summary>
    public static IReadOnlyList<ReportGap> OfAnswers(ReportInput input) =>
        [.. Of(input).Where(gap => gap.Kind is GapKind.Answer or GapKind.NotAnswered or GapKind.NotAsked or GapKind.NothingSaid or GapKind.Owner)];

    private static IEnumerable<ReportGap> Of(Standing standing, int year)
    {
        var initiative = standing.Initiative;
        if (initiative.Owner is null)
        {
            yield return Gap(GapKind.Owner);
        }

        foreach (var lack in standing.Budget.Missing.Where(missing => missing.Initiative == initiative.Id).Select(missing => missing.Lack))
        {
            yield return Gap(lack switch { Lack.Budget => GapKind.Budget, Lack.ObjectCode => GapKind.ObjectCode, _ => GapKind.Ledger });
        }

        if (initiative.Indicators.Count == 0)
        {
            yield return Gap(GapKind.Indicator);
        }

        foreach (var indicator in initiative.Indicators)
        {
            if (indicator.Baseline is null)
            {
                yield return Gap(GapKind.Baseline, indicator.Name);
            }

            if (!indicator.Years.Any(entry => entry.Year == year && entry.Target is not null))
            {
                yield return Gap(GapKind.Target, indicator.Name);
            }
        }

        ReportGap Gap(GapKind kind, string? detail = null) => new(kind, initiative.Id, initiative.Name, detail);
    }
}
