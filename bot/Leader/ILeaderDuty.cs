namespace TeamsAssistant.Leader;

/// <summary>Work that one replica at a time does, while it leads: the calendar, the sending of notices.</summary>
internal interface ILeaderDuty
{
    /// <summary>
    /// Does everything that is due now, safe to repeat, and gives when to look next; null: when the bell rings, or this replica leads
    /// anew. Whatever it throws is logged, and it is run again soon.
    /// </summary>
    /// <param name="cancellation">Cancelled when this replica leads no more. Work that must not be done twice asks <see cref="Leadership"/> too.</param>
    Task<DateTimeOffset?> RunAsync(CancellationToken cancellation);
}
