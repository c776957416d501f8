namespace TeamsAssistant.Committees;

/// <summary>A document that was made for a matter, with what it says of it.</summary>
/// <param name="Document">The document; its version is counted by the rules.</param>
/// <param name="Title">Its title.</param>
/// <param name="Round">The round that it builds on, or null.</param>
/// <param name="Initiatives">Insats-id of what it is about.</param>
/// <param name="Gates">What it lacks that keeps the matter from being marked ready.</param>
/// <param name="Override">The reason that it prints, or null.</param>
public sealed record MadeDocument(
    MatterDocument Document, string Title, string? Round, IReadOnlyList<string> Initiatives, IReadOnlyList<FailedGate> Gates, GateOverride? Override)
{
    /// <summary>Its figures, to be compared with what stands later; null: not kept.</summary>
    public byte[]? Figures { get; init; }
}
