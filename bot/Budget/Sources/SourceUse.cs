namespace TeamsAssistant.Budget.Sources;

/// <summary>What has been used of a source.</summary>
/// <param name="Source">Källa.</param>
/// <param name="Amount">Öre: draws less what was given back, never negative.</param>
public sealed record SourceUse(string Source, long Amount);
