using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Closing;

namespace TeamsAssistant.Rounds;

/// <summary>The open rounds and their prompts.</summary>
public interface IRounds
{
    /// <summary>
    /// Stores the prompts, then the round: a round is there with all its prompts, or not at all. False when another
    /// start has made a round with the id; nothing changes then.
    /// </summary>
    Task<bool> StartAsync(Round round, IReadOnlyList<Prompt> prompts, Change change, CancellationToken cancellation);

    /// <summary>Marks what is done in an open round. A round that is no longer there, or already marked, is left as it is.</summary>
    Task MarkAsync(string round, IReadOnlyCollection<string> marks, CancellationToken cancellation);

    /// <summary>Closes an open round: its answers are refused from now on. False when it was not open any longer.</summary>
    Task<bool> CloseAsync(string round, Change change, CancellationToken cancellation);

    /// <summary>
    /// Takes a closed round out of the list: replaces the committee's trend, then deletes the prompts, then the round. Repeating it is
    /// harmless as long as the round is there.
    /// </summary>
    Task LeaveAsync(Round round, IReadOnlyList<Prompt> prompts, CommitteeTrend trend, Change change, CancellationToken cancellation);

    /// <summary>
    /// Replaces an open prompt, with its audit event. False when it is no longer as it was read: somebody else changed it, or it is gone.
    /// </summary>
    Task<bool> ChangeAsync(Prompt read, Prompt changed, Change change, CancellationToken cancellation);
}
