namespace TeamsAssistant.Committees;

/// <summary>
/// What keeps a matter from being marked ready. A new one: here, the gap that it comes of in <c>Documents/MatterGates</c>, its sentence
/// (<c>agenda.gap.X</c>). The names are stored: never rename one.
/// </summary>
public enum GateKind
{
    /// <summary>An initiative has not answered the round.</summary>
    Answer,

    /// <summary>An initiative has no responsible official.</summary>
    Owner,

    /// <summary>An indicator has no baseline.</summary>
    Baseline,

    /// <summary>An indicator has no target for the year.</summary>
    Target,
}
