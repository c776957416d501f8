using Microsoft.Extensions.Options;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Overview;

/// <summary>Makes budget statements: reads the year's ledger once, and lets the rules compute each. Cards, documents and exports all ask here.</summary>
public sealed class BudgetStatements(ILedger ledger, IOptions<BudgetOptions> options, MunicipalClock clock)
{
    /// <summary>The statement of one initiative in a year; one request beside the overview's.</summary>
    public async Task<BudgetStatement> ReadAsync(MunicipalityOverview overview, Initiative initiative, int year, CancellationToken cancellation) =>
        (await ReadAsync(overview, [initiative], year, cancellation))[0];

    /// <summary>The statements of several initiatives in a year, in their order; one request per 1,000 object codes.</summary>
    public async Task<IReadOnlyList<BudgetStatement>> ReadAsync(
        MunicipalityOverview overview, IReadOnlyList<Initiative> initiatives, int year, CancellationToken cancellation) =>
        Of(overview, initiatives, await ledger.ReadAsync(year, overview.Ledgers, cancellation));

    /// <summary>The same with the committee's own sum, from one reading of the ledger.</summary>
    public async Task<CommitteeStatements> ReadAsync(
        MunicipalityOverview overview, Committee committee, IReadOnlyList<Initiative> initiatives, int year, CancellationToken cancellation)
    {
        var booked = await ledger.ReadAsync(year, overview.Ledgers, cancellation);
        return new CommitteeStatements(
            Of(overview, initiatives, booked),
            BudgetRules.ForCommittee(committee.Abbreviation, year, overview.Register, booked, clock.Today));
    }

    /// <summary>The same with the whole municipality's sum, and each committee's.</summary>
    public async Task<CommitteeStatements> ReadMunicipalAsync(
        MunicipalityOverview overview, IReadOnlyList<Initiative> initiatives, int year, CancellationToken cancellation)
    {
        var booked = await ledger.ReadAsync(year, overview.Ledgers, cancellation);
        return new CommitteeStatements(
            Of(overview, initiatives, booked), BudgetRules.ForMunicipality(year, overview.Register, booked, clock.Today))
        {
            Committees =
            [
                .. overview.Register.Committees.Select(
                    committee => BudgetRules.ForCommittee(committee.Abbreviation, year, overview.Register, booked, clock.Today)),
            ],
        };
    }

    private IReadOnlyList<BudgetStatement> Of(MunicipalityOverview overview, IReadOnlyList<Initiative> initiatives, LedgerYear booked) =>
    [
        .. initiatives.Select(initiative => BudgetRules.For(
            initiative, booked.Year, overview.Register, booked, overview.Latest, clock.Today, options.Value.Threshold)),
    ];
}
