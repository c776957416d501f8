namespace TeamsAssistant.Committees;

/// <summary>Why a matter goes on though something is missing. Printed in the document.</summary>
/// <param name="Reason">The secretary's words.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Gates">What was missing then: it holds for nothing else.</param>
public sealed record GateOverride(string Reason, string By, DateTimeOffset At, IReadOnlyList<FailedGate> Gates)
{
    /// <summary>Whether everything that is missing was missing when the reason was given.</summary>
    public bool Covers(IReadOnlyList<FailedGate> gates) => gates.All(Gates.Contains);

    /// <summary>Whether both are the same word, or none.</summary>
    internal static bool Same(GateOverride? one, GateOverride? other) =>
        one is null ? other is null : other is not null && one.Reason == other.Reason && one.By == other.By && one.At == other.At && one.Covers(other.Gates) && other.Covers(one.Gates);
}
