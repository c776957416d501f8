namespace TeamsAssistant.Rounds;

/// <summary>That a round asks about an initiative, and whom.</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Owner">Entra object id of the owner when the round started, or null: a gap that the report prints.</param>
public sealed record Prompt(string Round, string Initiative, string? Owner);
