using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>A closed round with its frozen outcome: nothing that is said or imported later changes it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Outcomes">What became of each prompt, by Insats-id.</param>
public sealed record ClosedRound(Round Round, IReadOnlyList<RoundOutcome> Outcomes)
{
    /// <summary>The day it was closed, municipality's date.</summary>
    public DateOnly ClosedOn => MunicipalClock.DayOf(Round.ClosingAt ?? Round.StartedAt);

    /// <summary>The outcome as an open round's overview has it, with the initiatives' names of now.</summary>
    public RoundOverview ToOverview(Register register)
    {
        var statuses =
            from outcome in Outcomes
            let initiative = register.FindInitiative(outcome.Prompt.Initiative)
            where initiative is not null
            select new PromptStatus(outcome.Prompt, initiative, outcome.Answer, outcome.State);
        return new RoundOverview(Round, [.. statuses]);
    }
}
