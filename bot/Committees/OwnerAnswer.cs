namespace TeamsAssistant.Committees;

/// <summary>What the owner answers to a matter that was sent back.</summary>
/// <param name="Text">Her words.</param>
/// <param name="By">Entra object id.</param>
/// <param name="At">When, UTC.</param>
public sealed record OwnerAnswer(string Text, string By, DateTimeOffset At);
