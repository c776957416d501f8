namespace TeamsAssistant.Budget.Tables;

/// <summary>An initiative's or programme's year, month by month. The columns' sums are those of the statement.</summary>
/// <param name="Statement">The year's sums.</param>
/// <param name="Months">Twelve, in order.</param>
public sealed record InitiativeYear(BudgetStatement Statement, IReadOnlyList<InitiativeMonth> Months);
