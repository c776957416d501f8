using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Register;

/// <summary>What an import found and did.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Reading">Faults and warnings of the file.</param>
/// <param name="Changes">What differs from the stored register; null when refused.</param>
/// <param name="CompletesEarlier">An earlier import was interrupted, and this one completes or (dry run) would complete it.</param>
public sealed record RegisterReport(RegisterOutcome Outcome, RegisterReading Reading, RegisterChanges? Changes, bool CompletesEarlier)
{
    /// <summary>Whether the command-line verb ends with 0.</summary>
    public bool Succeeded => Outcome is RegisterOutcome.DryRun or RegisterOutcome.Unchanged or RegisterOutcome.Written;
}
