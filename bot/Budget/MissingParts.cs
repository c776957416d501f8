using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget;

/// <summary>
/// What a sum lacks: absent is not zero. The initiative asked about is named whatever its dates; a part only in a year that its dates
/// touch. A programme's own row or code is money not given to a child, so a programme that has parts lacks neither while they have them.
/// A part that the register has lost lacks its budget while its codes are counted, and nothing once another has them.
/// </summary>
internal static class MissingParts
{
    public static IReadOnlyList<MissingPart> Of(Initiative asked, IReadOnlyList<Initiative> all, int year, LedgerYear ledger)
    {
        var parents = all.Select(initiative => initiative.Programme).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var period = YearOf(year);
        var anyBudget = all.Any(one => BudgetRules.Budgets(one, asked) && HasBudget(one, year));
        var anyCode = all.Any(HasCode);

        var missing = new List<MissingPart>();
        foreach (var initiative in all.Where(one => one == asked || period.Overlaps(one.Start, one.End)))
        {
            var isParent = parents.Contains(initiative.Id);
            var budgets = BudgetRules.Budgets(initiative, asked);
            if (!(budgets && HasBudget(initiative, year)) && !(isParent && anyBudget) && (budgets || HasCode(initiative)))
            {
                missing.Add(new(initiative.Id, initiative.Name, Lack.Budget));
            }

            if (!HasCode(initiative) && !(isParent && anyCode) && budgets)
            {
                missing.Add(new(initiative.Id, initiative.Name, Lack.ObjectCode));
            }
        }

        if (ledger.Imports.Count == 0)
        {
            missing.Add(new(asked.Id, asked.Name, Lack.Ledger));
        }

        return missing;
    }

    /// <summary>
    /// What a group's sum lacks: its own initiatives of the year without budget or code. A programme lacks neither while somebody
    /// below it has them, in whatever group.
    /// </summary>
    public static IReadOnlyList<MissingPart> OfGroup(IReadOnlyList<Initiative> own, Register register, int year)
    {
        var period = YearOf(year);
        var missing = new List<MissingPart>();
        foreach (var initiative in own.Where(one => period.Overlaps(one.Start, one.End)))
        {
            IReadOnlyList<Initiative> whole = [initiative, .. register.DescendantsOf(initiative)];
            if (!whole.Any(one => !one.MissingInRegister && HasBudget(one, year)) && (!initiative.MissingInRegister || HasCode(initiative)))
            {
                missing.Add(new(initiative.Id, initiative.Name, Lack.Budget));
            }

            if (!whole.Any(HasCode) && !initiative.MissingInRegister)
            {
                missing.Add(new(initiative.Id, initiative.Name, Lack.ObjectCode));
            }
        }

        return missing;
    }

    private static Period YearOf(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static bool HasBudget(Initiative one, int year) => one.Funding.Any(row => row.Year == year);

    private static bool HasCode(Initiative one) => one.ObjectCodes.Count > 0;
}
