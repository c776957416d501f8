namespace TeamsAssistant.Committees;

/// <summary>One thing that is missing in a matter's document and keeps it from being marked ready.</summary>
/// <param name="Kind">What.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Detail">The indicator, or null.</param>
public sealed record FailedGate(GateKind Kind, string Initiative, string? Detail = null);
