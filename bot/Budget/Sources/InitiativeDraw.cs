namespace TeamsAssistant.Budget.Sources;

/// <summary>What a source paid of an initiative's costs in a month.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Source">Källa.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Amount">Öre; negative: given back, since the month's cost was negative.</param>
public sealed record InitiativeDraw(string Initiative, string Source, DateOnly Month, long Amount);
