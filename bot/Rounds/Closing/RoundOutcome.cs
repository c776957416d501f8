using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>What became of a prompt, as it stood when its round was closed.</summary>
/// <param name="Prompt">The prompt, with the noted reason where no answer was to be had.</param>
/// <param name="Answer">The answer in the round, or null: not answered.</param>
/// <param name="State">
/// Where the initiative stood: its update is the answer in the round; without one, the last thing that was said. Null: it had never answered.
/// </param>
public sealed record RoundOutcome(Prompt Prompt, RoundAnswer? Answer, LatestState? State);
