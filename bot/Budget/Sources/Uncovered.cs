namespace TeamsAssistant.Budget.Sources;

/// <summary>"Ej finansierat": what no source covered of an initiative's costs in a month.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Amount">Öre; negative: a month with negative cost took away what earlier months of the year had left uncovered.</param>
public sealed record Uncovered(string Initiative, DateOnly Month, long Amount);
