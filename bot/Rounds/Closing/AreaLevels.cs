namespace TeamsAssistant.Rounds.Closing;

/// <summary>How many initiatives of an area answered each level.</summary>
/// <param name="Area">Område, or null: initiatives without one.</param>
/// <param name="Counts">Five counts, level 1 first.</param>
public sealed record AreaLevels(string? Area, IReadOnlyList<int> Counts)
{
    /// <summary>How many answered.</summary>
    public int Answered => Counts.Sum();

    /// <summary>Sum of their levels; with <see cref="Answered"/> their mean.</summary>
    public int Sum => Counts.Select((count, index) => count * (index + 1)).Sum();
}
