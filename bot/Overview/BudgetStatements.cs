using Microsoft.Extensions.Options;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Overview;

/// <summary>Makes budget statements: reads the ledger's books once, and lets the rules compute each. Cards, documents and exports all ask here.</summary>
public sealed class BudgetStatements(ILedger ledger, IOptions<BudgetOptions> options, MunicipalClock clock)
{
    // The flow is of all initiatives and years, and the same as long as register and books are the same ones.
    private KnownFlow? last;

    /// <summary>The statement of one initiative in a year; one request beside the overview's.</summary>
    public async Task<BudgetStatement> ReadAsync(MunicipalityOverview overview, Initiative initiative, int year, CancellationToken cancellation) =>
        (await ReadMoneyAsync(overview, cancellation)).Of(initiative, year);

    /// <summary>The statements of several initiatives in a year, in their order; one request per 1,000 object codes.</summary>
    public async Task<IReadOnlyList<BudgetStatement>> ReadAsync(
        MunicipalityOverview overview, IReadOnlyList<Initiative> initiatives, int year, CancellationToken cancellation) =>
        (await ReadMoneyAsync(overview, cancellation)).Of(initiatives, year);

    /// <summary>The same with the committee's own sum, from one reading of the ledger.</summary>
    /// <param name="overview">What stands.</param>
    /// <param name="committee">Whose sum; null: the whole municipality's, and each committee's.</param>
    /// <param name="initiatives">Whose statements.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="until">Last day of the period that is told of, or null: all that is booked (<see cref="MoneyView.Until"/>).</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<CommitteeStatements> ReadAsync(
        MunicipalityOverview overview, Committee? committee, IReadOnlyList<Initiative> initiatives, int year, DateOnly? until, CancellationToken cancellation)
    {
        var all = await ReadMoneyAsync(overview, cancellation);
        var money = until is { } day ? all.Until(day) : all;
        return new CommitteeStatements(money.Of(initiatives, year), committee is null ? money.Of(BudgetGroup.All, year) : OfCommittee(committee))
        {
            Committees = committee is null ? [.. overview.Register.Committees.Select(OfCommittee)] : [],
            Flow = money.Flow,
        };

        GroupBudget OfCommittee(Committee one) => money.Of(new BudgetGroup(GroupKind.Committee, one.Abbreviation), year);
    }

    /// <summary>Everything about money, all years; requests: those of the ledger's books, which do not grow with years.</summary>
    public async Task<MoneyView> ReadMoneyAsync(MunicipalityOverview overview, CancellationToken cancellation)
    {
        var books = await ledger.ReadBooksAsync(overview.Ledgers, cancellation);
        return new MoneyView
        {
            Register = overview.Register,
            Books = books,
            Flow = FlowOf(overview.Register, books),
            Latest = overview.Latest,
            Today = clock.Today,
            Threshold = options.Value.Threshold,
        };
    }

    private SourceFlow FlowOf(Register register, LedgerBooks books)
    {
        var known = last;
        if (known is null || !ReferenceEquals(known.Register, register) || !ReferenceEquals(known.Books, books))
        {
            known = new(register, books, SourceRules.Flow(register, books));
            last = known;
        }

        return known.Flow;
    }

    private sealed record KnownFlow(Register Register, LedgerBooks Books, SourceFlow Flow);
}
