using TeamsAssistant.Rounds;

namespace TeamsAssistant.Overview;

/// <summary>A question that waits for a person's answer.</summary>
/// <param name="Round">The round that asks.</param>
/// <param name="Prompt">About what.</param>
/// <param name="Bond">Why it is hers to answer.</param>
public sealed record OpenQuestion(Round Round, PromptStatus Prompt, QuestionBond Bond);
