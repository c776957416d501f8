using FsCheck;
using FsCheck.Fluent;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Budget.Sources;

/// <summary>A register and a ledger made of small numbers, so that sources run out, tie and are given back to all the time.</summary>
/// <param name="Sources">Name, order, year, allotted, flags.</param>
/// <param name="Rights">Initiative, year and source.</param>
/// <param name="Costs">Initiative, year, month and öre.</param>
public sealed record WaterfallCase(
    IReadOnlyList<FundingSource> Sources,
    IReadOnlyList<(int Initiative, int Year, string Source)> Rights,
    IReadOnlyList<(int Initiative, int Year, int Month, int Cost)> Costs)
{
    private const int Initiatives = 6;
    private const int FirstYear = 2020;
    private const int Years = 3;
    private static readonly string[] Names = ["Bidrag", "Fond", "Ram"];

    public Register Register => new()
    {
        Sources = Sources,
        Initiatives =
        [
            .. Enumerable.Range(0, Initiatives).Select(i => new Initiative
            {
                Id = $"I{i}",
                Name = $"I{i}",
                Kind = InitiativeKind.Initiative,
                Committee = "KS",
                ObjectCodes = [$"{i}"],
                Funding = [.. Rights.Where(right => right.Initiative == i).Select(right => new Funding(right.Year, right.Source, 1))],
            }),
        ],
    };

    public LedgerBooks Books => new(
        [
            .. Enumerable.Range(FirstYear, Years).Select(year => new LedgerImport
            {
                Id = $"{year}",
                File = $"{year}.se",
                Sha256 = "0",
                At = default,
                From = new(year, 1, 1),
                To = new(year, 12, 31),
                BookedThrough = new(year, 12, 1),
            }),
        ],
        Costs.GroupBy(cost => cost.Initiative).ToDictionary(
            costs => $"{costs.Key}",
            costs => new CodeSums($"{costs.Key}", [.. costs.Select(cost => new MonthSums(new(cost.Year, cost.Month, 1), cost.Cost, 0))])));

    public SourceFlow Flow() => SourceRules.Flow(Register, Books);

    /// <summary>Costs from <paramref name="least"/> to 60 öre a booking; sources hold up to 90.</summary>
    public static Arbitrary<WaterfallCase> Any(int least)
    {
        var year = Gen.Choose(FirstYear, FirstYear + Years - 1);
        var initiative = Gen.Choose(0, Initiatives - 1);
        var source =
            from name in Gen.Elements(Names)
            from at in year
            from order in Gen.Choose(1, 2)
            from allotted in Gen.Choose(0, 90)
            from carries in Gen.Elements(true, false)
            from repaid in Gen.Elements(true, false)
            select new FundingSource(name, order, at, allotted, carries, repaid);
        var right =
            from who in initiative
            from at in year
            from name in Gen.Elements(Names)
            select (who, at, name);
        var cost =
            from who in initiative
            from at in year
            from month in Gen.Choose(1, 4)
            from amount in Gen.Choose(least, 60)
            select (who, at, month, amount);
        return Arb.From(
            from sources in source.ListOf()
            from rights in right.ListOf(25)
            from costs in cost.ListOf(20)
            select new WaterfallCase([.. sources.DistinctBy(row => (row.Name, row.Year))], [.. rights.Distinct()], [.. costs]));
    }
}
