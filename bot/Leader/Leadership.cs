namespace TeamsAssistant.Leader;

/// <summary>
/// Whether this process leads at this instant. Asked immediately before what must not be done twice: a process that was frozen longer than
/// its lease learns it here, before anything has told it.
/// </summary>
internal sealed class Leadership(TimeProvider time)
{
    private long until;

    /// <summary>Whether the lease still holds by the clock.</summary>
    public bool Holds => time.GetUtcNow().UtcTicks < Interlocked.Read(ref until);

    /// <summary>The lease was taken or renewed.</summary>
    public void Lead(Lease lease) => Interlocked.Exchange(ref until, lease.Until.UtcTicks);

    /// <summary>The lease is another's, or nobody's.</summary>
    public void End() => Interlocked.Exchange(ref until, 0);
}
