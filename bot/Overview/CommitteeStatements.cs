using TeamsAssistant.Budget;

namespace TeamsAssistant.Overview;

/// <summary>A committee's money in a year, initiative by initiative and in all.</summary>
/// <param name="Statements">One for each initiative asked for, in that order.</param>
/// <param name="Total">The committee's own sum.</param>
public sealed record CommitteeStatements(IReadOnlyList<BudgetStatement> Statements, GroupBudget Total);
