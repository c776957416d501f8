namespace TeamsAssistant.Teams.Cards;

/// <summary>An answer just saved.</summary>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Update">Id of the update.</param>
/// <param name="Round">The round, or null.</param>
public sealed record SavedAnswer(string Initiative, string Name, string Update, string? Round);
