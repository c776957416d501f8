using TeamsAssistant.Access;

namespace TeamsAssistant.Committees;

/// <summary>What became of a deed.</summary>
/// <param name="Refusal">Why it was not done, or null.</param>
/// <param name="Matter">The matter as it stands after it; null when it was refused.</param>
/// <param name="Changed">False when it was done before: nothing was written.</param>
public sealed record MatterOutcome(Refusal? Refusal, Matter? Matter, bool Changed)
{
    /// <summary>The meetings that it touched, as they stand.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
}
