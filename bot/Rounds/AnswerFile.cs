using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds;

/// <summary>What one answer needs to know: the initiative, where it stands, and which open rounds ask about it.</summary>
/// <param name="Initiative">The initiative as the register has it now.</param>
/// <param name="State">Where it stands, with what a conditional write needs.</param>
/// <param name="Prompts">Prompts of open rounds.</param>
public sealed record AnswerFile(Initiative Initiative, StateAsRead State, IReadOnlyList<Prompt> Prompts);
