namespace TeamsAssistant.Budget;

/// <summary>By what initiatives are summed; a programme's sum is its <see cref="BudgetStatement"/>.</summary>
public enum GroupKind
{
    /// <summary>Nämnd</summary>
    Committee,

    /// <summary>Förvaltning</summary>
    Department,

    /// <summary>Område</summary>
    Area,

    /// <summary>The whole municipality</summary>
    All,
}
