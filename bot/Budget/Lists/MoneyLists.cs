using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Lists;

/// <summary>Lists over several initiatives' statements of one year. Pure; ties go by Insats-id, ordinal.</summary>
public static class MoneyLists
{
    /// <summary>Those over budget, the largest excess first (rules.md, Forecast and deviation): initiatives, not programmes, unless asked.</summary>
    /// <param name="statements">All that are asked about.</param>
    /// <param name="programmes">Whether programmes are asked about too.</param>
    public static MoneyList<BudgetStatement> Over(IEnumerable<BudgetStatement> statements, bool programmes = false) =>
        Largest(statements, statement => statement.Deviation, int.MaxValue, programmes).Where(BudgetRules.IsOver);

    /// <summary>The largest by an amount, the largest first.</summary>
    /// <param name="statements">All that are asked about.</param>
    /// <param name="amount">The amount, or null when it is missing.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="programmes">Whether programmes are asked about too: their parts' money is in theirs.</param>
    public static MoneyList<BudgetStatement> Largest(
        IEnumerable<BudgetStatement> statements, Func<BudgetStatement, long?> amount, int most, bool programmes = false)
    {
        IReadOnlyList<BudgetStatement> asked = [.. statements.Where(statement => programmes || !IsProgramme(statement))];
        return new(
            [
                .. asked.Where(statement => amount(statement) is not null)
                    .OrderByDescending(amount)
                    .ThenBy(statement => statement.Initiative.Id, StringComparer.Ordinal)
                    .Take(most),
            ],
            [.. asked.Where(statement => amount(statement) is null && HasMoney(statement)).SelectMany(statement => statement.Missing).Distinct()]);
    }

    /// <summary>Who has not used its grant: own budget from the source, less than that drawn on own codes; the largest unused amount first.</summary>
    /// <param name="initiatives">All that are asked about, programmes too: a row of their own is money not given to a part.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="flow">Which source paid for what.</param>
    /// <param name="isGrant">Which sources are asked about; null: those with Återbetalas.</param>
    public static MoneyList<UnusedGrant> Unused(
        IEnumerable<Initiative> initiatives, int year, SourceFlow flow, Func<SourceYearStatement, bool>? isGrant = null)
    {
        isGrant ??= source => source.Repays;
        var grants = new List<UnusedGrant>();
        var missing = new List<MissingPart>();
        foreach (var initiative in initiatives.Where(one => !one.MissingInRegister))
        {
            foreach (var row in initiative.Funding.Where(row => row.Year == year))
            {
                if (flow.OfSource(row.Source, year) is not { } source || !isGrant(source))
                {
                    continue;
                }

                if (source.Used is null || initiative.ObjectCodes.Count == 0)
                {
                    missing.Add(new(initiative.Id, initiative.Name, source.Used is null ? Lack.Ledger : Lack.ObjectCode));
                    continue;
                }

                var used = flow.OfInitiative(initiative.Id, year)?.Sources.FirstOrDefault(use => use.Source == source.Source)?.Amount ?? 0;
                if (used < row.Budget)
                {
                    grants.Add(new(initiative, source.Source, row.Budget, used));
                }
            }
        }

        return new(
            [
                .. grants.OrderByDescending(grant => grant.Unused)
                    .ThenBy(grant => grant.Initiative.Id, StringComparer.Ordinal)
                    .ThenBy(grant => grant.Source, StringComparer.Ordinal),
            ],
            [.. missing.Distinct()]);
    }

    private static bool IsProgramme(BudgetStatement statement) =>
        statement.Parts > 0 || statement.Initiative.Kind == InitiativeKind.Programme;

    private static bool HasMoney(BudgetStatement statement) =>
        statement.Budget is not null || statement.Outcome is not null || statement.Forecast is not null;
}
