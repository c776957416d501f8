using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Tables;

/// <summary>Sums laid out by month. Pure; each table's sums are those that <see cref="BudgetRules"/> computes.</summary>
public static class MonthTables
{
    private const int MonthsOfYear = 12;

    /// <summary>An initiative's or programme's year: cost, revenue, and what each source paid.</summary>
    /// <param name="statement">The year's sums, with what its sources have paid.</param>
    /// <param name="register">The register.</param>
    /// <param name="flow">Which source paid for what.</param>
    public static InitiativeYear Of(BudgetStatement statement, Register register, SourceFlow flow)
    {
        IEnumerable<Initiative> all = [statement.Initiative, .. register.DescendantsOf(statement.Initiative)];
        var ids = all.Select(part => part.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var draws = flow.Draws
            .Where(draw => draw.Month.Year == statement.Year && ids.Contains(draw.Initiative))
            .ToLookup(draw => (draw.Month, draw.Source.ToUpperInvariant()), draw => draw.Amount);
        var uncovered = flow.Uncovered
            .Where(part => part.Month.Year == statement.Year && ids.Contains(part.Initiative))
            .ToLookup(part => part.Month, part => part.Amount);
        var booked = statement.Months.ToDictionary(month => month.Month);
        var through = new LedgerYear(statement.Year, statement.Imports, new Dictionary<string, CodeSums>()).BookedThrough;
        return new InitiativeYear(statement, [.. MonthsOf(statement.Year).Select(Row)]);

        InitiativeMonth Row(DateOnly month)
        {
            if (statement.Outcome is null || (!booked.ContainsKey(month) && !(month <= through)))
            {
                return new(month, null, null, [.. statement.Sources.Select(_ => (long?)null)], null, null);
            }

            var sums = booked.GetValueOrDefault(month);
            IReadOnlyList<long?> used = [.. statement.Sources.Select(source =>
                source.Used is null ? (long?)null : draws[(month, source.Source.ToUpperInvariant())].Sum())];
            var left = uncovered[month].Sum();
            return new(month, sums.Cost, sums.Revenue, used, left, checked(sums.Cost - used.Sum()!.Value - left));
        }
    }

    /// <summary>Monthly outcome by department.</summary>
    /// <param name="register">The register.</param>
    /// <param name="ledger">What the ledger holds for the year.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="among">Only these are summed: what the one who asks may see. Null: all.</param>
    public static DepartmentYear ByDepartment(Register register, LedgerYear ledger, DateOnly today, IReadOnlyList<Initiative>? among = null)
    {
        var all = among ?? register.Initiatives;
        IReadOnlyList<DepartmentRow> rows =
        [
            .. all.Select(initiative => initiative.Department)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(department => department is null)
                .ThenBy(department => department, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true))
                .Select(department => Row(BudgetRules.ForGroup(new(GroupKind.Department, department), ledger.Year, register, ledger, today, among: all)))
                .Where(row => row.Sum is not null || row.Missing.Count > 0),
        ];
        var whole = BudgetRules.ForGroup(BudgetGroup.All, ledger.Year, register, ledger, today, among: all);
        return new DepartmentYear
        {
            Year = ledger.Year,
            Rows = rows,
            Months = CostsOf(whole),
            Sum = whole.Outcome,
            BookedThrough = ledger.BookedThrough,
            Imports = ledger.Imports,
        };

        DepartmentRow Row(GroupBudget department) => new(
            department.Group.Name,
            CostsOf(department),
            department.Outcome,
            [.. department.Missing.Where(part => part.Lack == Lack.ObjectCode)]);

        IReadOnlyList<long?> CostsOf(GroupBudget group)
        {
            var booked = group.Months.ToDictionary(month => month.Month, month => month.Cost);
            return
            [
                .. MonthsOf(ledger.Year).Select(month => booked.TryGetValue(month, out var cost) ? cost
                    : group.Outcome is not null && month <= ledger.BookedThrough ? 0
                    : (long?)null),
            ];
        }
    }

    private static IEnumerable<DateOnly> MonthsOf(int year) => Enumerable.Range(1, MonthsOfYear).Select(month => new DateOnly(year, month, 1));
}
