using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;

namespace TeamsAssistant.Overview;

/// <summary>A committee's or the municipality's money in a year, initiative by initiative and in all.</summary>
/// <param name="Statements">One for each initiative asked for, in that order.</param>
/// <param name="Total">The committee's own sum, or the municipality's.</param>
public sealed record CommitteeStatements(IReadOnlyList<BudgetStatement> Statements, GroupBudget Total)
{
    /// <summary>Each committee's own sum, where the municipality's was asked for.</summary>
    public IReadOnlyList<GroupBudget> Committees { get; init; } = [];

    /// <summary>Which source paid for what, or null: not known.</summary>
    public SourceFlow? Flow { get; init; }
}
