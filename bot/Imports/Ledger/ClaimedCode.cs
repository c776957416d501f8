using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>An object code that more than one initiative has.</summary>
/// <param name="Code">Object code.</param>
/// <param name="Initiatives">Those that have it.</param>
public sealed record ClaimedCode(string Code, IReadOnlyList<Initiative> Initiatives);
