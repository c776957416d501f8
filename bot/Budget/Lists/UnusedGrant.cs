using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Budget.Lists;

/// <summary>What an initiative has planned to use of a source and has not.</summary>
/// <param name="Initiative">The initiative, its own rows and codes alone.</param>
/// <param name="Source">Källa.</param>
/// <param name="Budget">Its budget from the source, öre.</param>
/// <param name="Used">What it has used, öre; 0: nothing.</param>
public sealed record UnusedGrant(Initiative Initiative, string Source, long Budget, long Used)
{
    /// <summary>What is left of its budget, more than 0.</summary>
    public long Unused => checked(Budget - Used);
}
