using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>An answer that was given before, with who gave it.</summary>
/// <param name="Update">The update.</param>
/// <param name="By">Name of who answered, or null.</param>
public sealed record EarlierAnswer(StatusUpdate Update, string? By);
