using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>The part of the yearly wheel that is made in Teams.</summary>
public interface IWheel
{
    /// <summary>Plans a round. False, and nothing written, when one with the id was planned before.</summary>
    Task<bool> PlanAsync(PlannedRound planned, Change change, CancellationToken cancellation);

    /// <summary>Keeps the calendar from starting the round, or from reminding, escalating and closing it, until it is resumed.</summary>
    Task PauseAsync(string round, Change change, CancellationToken cancellation);

    /// <summary>Takes the pause away; nothing happens when there is none.</summary>
    Task ResumeAsync(string round, Change change, CancellationToken cancellation);
}
