using TeamsAssistant.Rounds;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What one person sees of a round's card.</summary>
/// <param name="Overview">The round with all that it asks.</param>
/// <param name="Committee">Name of the round's committee, or null for all.</param>
/// <param name="Mine">What it asks her.</param>
/// <param name="Person">Entra object id of who looks.</param>
/// <param name="TeamsId">Her id for this bot (<c>29:…</c>), or null: the card does not come back by itself.</param>
public sealed record OwnRoundView(RoundOverview Overview, string? Committee, IReadOnlyList<PromptStatus> Mine, string Person, string? TeamsId);
