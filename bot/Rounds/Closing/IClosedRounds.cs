using TeamsAssistant.Access;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>Closed rounds and their frozen outcomes.</summary>
public interface IClosedRounds
{
    /// <summary>The closed round with its outcome, or null: never started, or not closed. One request per 1,000 initiatives.</summary>
    Task<ClosedRound?> ReadAsync(string round, CancellationToken cancellation);

    /// <summary>Stores the outcome, the round last: a closed round is there with all of it, or not at all. Repeating it is harmless.</summary>
    Task SaveAsync(ClosedRound closed, Change change, CancellationToken cancellation);
}
