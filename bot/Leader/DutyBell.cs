namespace TeamsAssistant.Leader;

/// <summary>Tells the duties of this process that there may be something to do before they meant to look. Other replicas see it when they look.</summary>
internal sealed class DutyBell
{
    private readonly Lock gate = new();
    private TaskCompletionSource rung = New();

    /// <summary>Done at the next ring. Taken before a duty runs, so that a ring meanwhile is not missed.</summary>
    public Task Next
    {
        get
        {
            lock (gate)
            {
                return rung.Task;
            }
        }
    }

    public void Ring()
    {
        TaskCompletionSource before;
        lock (gate)
        {
            (before, rung) = (rung, New());
        }

        before.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
