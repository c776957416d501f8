using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>
/// The second step of closing: what stands is stored as the round's outcome, the committee's trend is replaced, and the round leaves the
/// overview. A crash between two steps is mended by doing it again: what is frozen is not frozen anew.
/// </summary>
public sealed class FreezeRound(IClosedRounds closedRounds, IRounds rounds, IUpdates updates, MunicipalClock clock)
{
    /// <summary>Freezes the round.</summary>
    public async Task RunAsync(WheelFacts facts, Round round, CancellationToken cancellation)
    {
        var change = new Change(null, clock.Now, Door.Clock, "round.freeze");
        if (await closedRounds.ReadAsync(round.Id, cancellation) is not { } closed)
        {
            closed = await OutcomeAsync(facts, round, cancellation);
            await closedRounds.SaveAsync(closed, change, cancellation);
        }

        var trend = facts.Trends.FirstOrDefault(known => known.Committee == round.Committee)
            ?? new CommitteeTrend(round.Committee, [], new Dictionary<string, DateOnly>());
        await rounds.LeaveAsync(
            round,
            facts.Prompts.GetValueOrDefault(round.Id) ?? [],
            trend.With(RoundTrend.Of(closed, id => facts.Register.FindInitiative(id)?.Area)),
            change,
            cancellation);
    }

    private async Task<ClosedRound> OutcomeAsync(WheelFacts facts, Round round, CancellationToken cancellation)
    {
        var outcomes = new List<RoundOutcome>();
        foreach (var status in facts.Of(round).Prompts)
        {
            outcomes.Add(new RoundOutcome(status.Prompt, status.Answer, await StateAsync(status, cancellation)));
        }

        return new ClosedRound(round with { State = RoundState.Closed }, outcomes);
    }

    // What was said since, in another round or between rounds, is not this round's.
    private async Task<LatestState?> StateAsync(PromptStatus status, CancellationToken cancellation)
    {
        if (status.Answer is not { } answer || status.Latest is not { } latest || latest.Update.Id == answer.UpdateId)
        {
            return status.Latest;
        }

        var (update, previous) = await updates.ReadAsync(status.Initiative.Id, answer.UpdateId, cancellation);
        return latest with { Update = update, PreviousLevel = previous };
    }
}
