namespace TeamsAssistant.Leader;

/// <summary>The one lease that replicas lead by.</summary>
internal interface ILeases
{
    /// <summary>Takes the lease when nobody holds it, or it was left or has run out; null: another holds it. Two requests.</summary>
    Task<Lease?> TakeAsync(string holder, DateTimeOffset now, TimeSpan length, CancellationToken cancellation);

    /// <summary>Makes the lease last longer; null: another has taken it. One request.</summary>
    Task<Lease?> RenewAsync(Lease lease, DateTimeOffset now, TimeSpan length, CancellationToken cancellation);

    /// <summary>Leaves the lease to whoever comes; nothing happens when another has it already.</summary>
    Task LeaveAsync(Lease lease, CancellationToken cancellation);
}
