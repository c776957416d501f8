namespace TeamsAssistant.Budget;

/// <summary>What is missing in whose figures.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Name">Its name, for reading.</param>
/// <param name="Lack">What is missing.</param>
public sealed record MissingPart(string Initiative, string Name, Lack Lack);
