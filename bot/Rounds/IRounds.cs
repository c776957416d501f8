using TeamsAssistant.Access;

namespace TeamsAssistant.Rounds;

/// <summary>The open rounds and their prompts.</summary>
public interface IRounds
{
    /// <summary>
    /// Stores the prompts, then the round: a round is there with all its prompts, or not at all. False when another
    /// start has made a round with the id; nothing changes then.
    /// </summary>
    Task<bool> StartAsync(Round round, IReadOnlyList<Prompt> prompts, Change change, CancellationToken cancellation);

    /// <summary>
    /// Replaces an open prompt, with its audit event. False when it is no longer as it was read: somebody else changed it, or it is gone.
    /// </summary>
    Task<bool> ChangeAsync(Prompt read, Prompt changed, Change change, CancellationToken cancellation);
}
