using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget;

/// <summary>Which initiatives are summed: those whose own row names the committee, the department or the area, or all.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Name">A committee's abbreviation, a department's or an area's name, without case; null: the rows that name none, or of all.</param>
public sealed record BudgetGroup(GroupKind Kind, string? Name)
{
    /// <summary>Everything, each krona once.</summary>
    public static BudgetGroup All { get; } = new(GroupKind.All, null);

    /// <summary>Whether the initiative's own row names it.</summary>
    public bool Holds(Initiative initiative) => Kind switch
    {
        GroupKind.Committee => Is(initiative.Committee),
        GroupKind.Department => Is(initiative.Department),
        GroupKind.Area => Is(initiative.Area),
        _ => true,
    };

    private bool Is(string? named) => string.Equals(named, Name, StringComparison.OrdinalIgnoreCase);
}
