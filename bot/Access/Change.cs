namespace TeamsAssistant.Access;

/// <summary>Who changes something, when, why and through which door: one argument, so that no write can forget any of them.</summary>
/// <param name="By">Entra object id of the person, or null when the assistant itself acts.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="Door">The way in.</param>
/// <param name="Why">Short code of the deed, for example <c>answer</c>, <c>answer.correct</c>, <c>round.start</c>.</param>
public sealed record Change(string? By, DateTimeOffset At, Door Door, string Why);
