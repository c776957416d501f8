using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Money;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Which initiatives the file's codes belong to, and what it says otherwise than the register.</summary>
internal static class LedgerMatch
{
    /// <summary>All object codes of the register.</summary>
    public static IReadOnlySet<string> CodesOf(Initiatives.Register register) =>
        register.Initiatives.SelectMany(initiative => initiative.ObjectCodes).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static LedgerReport Describe(LedgerReport report, ParsedLedger ledger, Initiatives.Register register, IReadOnlyList<CodeTie> ties)
    {
        var codes = ledger.Codes.ToDictionary(sums => sums.Code, StringComparer.OrdinalIgnoreCase);
        var known = CodesOf(register);
        return report with
        {
            Ledger = ledger,
            Warnings = [.. ledger.Warnings, .. Budgets(ledger, register)],
            Matched =
            [
                .. register.Initiatives
                    .Select(initiative => (Initiative: initiative, Sums: initiative.ObjectCodes.Where(codes.ContainsKey).Select(code => codes[code]).ToList()))
                    .Where(match => match.Sums.Count > 0)
                    .Select(match => new InitiativeSum(match.Initiative, match.Sums.Sum(Cost), match.Sums.Sum(Revenue))),
            ],
            Unmatched =
            [
                .. ledger.Codes.Where(sums => !known.Contains(sums.Code))
                    .Select(sums => new UnmatchedCode(sums.Code, Cost(sums), Revenue(sums))),
            ],
            WithoutCode = [.. register.Initiatives.Where(initiative => initiative.ObjectCodes.Count == 0 && !initiative.MissingInRegister)],
            Claimed =
            [
                .. from initiative in register.Initiatives
                   from code in initiative.ObjectCodes
                   group initiative by code.ToUpperInvariant() into claim
                   where claim.Distinct().Count() > 1
                   select new ClaimedCode(claim.Key, [.. claim.Distinct()]),
            ],
            Tied = [.. ties.Where(tie => codes.ContainsKey(tie.Code))],
        };
    }

    /// <summary>Where the file's budget of a calendar year differs from the register's, which stands.</summary>
    private static IEnumerable<LedgerRemark> Budgets(ParsedLedger ledger, Initiatives.Register register)
    {
        if (ledger.From.Year != ledger.To.Year)
        {
            yield break;
        }

        foreach (var initiative in register.Initiatives)
        {
            var codes = initiative.ObjectCodes.Where(ledger.Budgets.ContainsKey).ToList();
            var rows = initiative.Funding.Where(row => row.Year == ledger.From.Year).ToList();
            var inFile = codes.Sum(code => ledger.Budgets[code]);
            if (codes.Count > 0 && (rows.Count == 0 || rows.Sum(row => row.Budget) != inFile))
            {
                var inRegister = rows.Count == 0 ? "–" : AmountText.Plain(rows.Sum(row => row.Budget));
                yield return new(
                    null, "budget.differs", initiative.Id, AmountText.Plain(inFile), inRegister, ledger.From.Year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static long Cost(CodeSums sums) => sums.Months.Sum(month => month.Cost);

    private static long Revenue(CodeSums sums) => sums.Months.Sum(month => month.Revenue);
}
