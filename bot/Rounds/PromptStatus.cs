using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds;

/// <summary>A prompt with what became of it.</summary>
/// <param name="Prompt">The prompt.</param>
/// <param name="Initiative">The initiative as the register has it now.</param>
/// <param name="Answer">The answer in this round, or null: not answered.</param>
/// <param name="Latest">Where the initiative stands, whatever round it was said in; null when it never answered.</param>
public sealed record PromptStatus(Prompt Prompt, Initiative Initiative, RoundAnswer? Answer, LatestState? Latest)
{
    /// <summary>Entra object id of whose answer it is now: whom the question was left to, else the present owner; null: nobody's.</summary>
    public string? Holder => Prompt.LeftTo ?? Initiative.Owner;
}
