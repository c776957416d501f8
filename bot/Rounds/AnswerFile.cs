using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds;

/// <summary>What one answer needs to know: who answers, the initiative, where it stands, its money, and which open rounds ask about it.</summary>
/// <param name="Person">Who answers, as the register has her; null: she is in no row.</param>
/// <param name="Initiative">The initiative as the register has it now.</param>
/// <param name="State">Where it stands, with what a conditional write needs.</param>
/// <param name="Prompts">Prompts of open rounds.</param>
/// <param name="Money">Budget, outcome and forecast of the year that the answer is about.</param>
/// <param name="Asks">What is asked for in the round that is answered, or between rounds.</param>
/// <param name="Roster">Who answers for what today.</param>
public sealed record AnswerFile(
    Person? Person, Initiative Initiative, StateAsRead State, IReadOnlyList<Prompt> Prompts, BudgetStatement Money, Asks Asks, DutyRoster Roster);
