using Microsoft.Extensions.Options;

namespace TeamsAssistant.Leader;

/// <summary>Takes the lease when it can, and runs the duties while it has it, each in a loop of its own: a long sending does not hold up the calendar.</summary>
internal sealed partial class LeaderLoop(
    ILeases leases,
    Leadership leadership,
    DutyBell bell,
    IEnumerable<ILeaderDuty> duties,
    IOptions<LeaderOptions> options,
    TimeProvider time,
    ILogger<LeaderLoop> logger) : BackgroundService
{
    /// <summary>How long after a fault a duty, or the lease, is tried again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // What a timer can be set to ends at some 49 days.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);

    private readonly string holder = Guid.NewGuid().ToString("n");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                if (await TryAsync(now => leases.TakeAsync(holder, now, options.Value.Lease, stoppingToken), stoppingToken) is { Lease: { } lease })
                {
                    await LeadAsync(lease, stoppingToken);
                }

                await Task.Delay(options.Value.Renewal < Pause ? options.Value.Renewal : Pause, time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The assistant ends.
        }
    }

    private async Task LeadAsync(Lease taken, CancellationToken stoppingToken)
    {
        var lease = taken;
        using var led = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        leadership.Lead(lease);
        Log.Leads(logger, holder);
        var work = Task.WhenAll(duties.Select(duty => Task.Run(() => KeepDoingAsync(duty, led.Token), CancellationToken.None)));
        try
        {
            while (true)
            {
                await Task.Delay(options.Value.Renewal, time, stoppingToken);
                var last = lease;
                var (known, renewed) = await TryAsync(now => leases.RenewAsync(last, now, options.Value.Lease, stoppingToken), stoppingToken);
                if (renewed is not null)
                {
                    lease = renewed;
                    leadership.Lead(lease);
                }
                else if (known || !leadership.Holds)
                {
                    Log.LeadsNoMore(logger, holder);
                    break;
                }
            }
        }
        finally
        {
            leadership.End();
            await led.CancelAsync();
            await work;
            if (stoppingToken.IsCancellationRequested)
            {
                await LeaveAsync(lease);
            }
        }
    }

    private async Task KeepDoingAsync(ILeaderDuty duty, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var rung = bell.Next;
            DateTimeOffset? next;
            try
            {
                next = await duty.RunAsync(cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Storage is away, or a rule met something it did not expect: the other duties go on, and this one comes back.
                Log.Failed(logger, duty.GetType().Name, fault.GetType().Name);
                next = time.GetUtcNow() + Pause;
            }

            await RestAsync(next, rung, cancellation);
        }
    }

    private async Task RestAsync(DateTimeOffset? next, Task rung, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // A timer knows whole milliseconds: rounded down it would ring before the time, and the duty would look in vain until it has come.
        var wait = next is { } at ? TimeSpan.FromMilliseconds(Math.Ceiling((at - time.GetUtcNow()).TotalMilliseconds)) : Timeout.InfiniteTimeSpan;
        var waited = next is not null && wait <= TimeSpan.Zero ? Task.CompletedTask : Task.Delay(wait < LongestTimer ? wait : LongestTimer, time, either.Token);
        await Task.WhenAny(waited, rung);
        await either.CancelAsync();
    }

    /// <summary>The lease, or null; known: storage answered, so null means that another has it.</summary>
    private async Task<(bool Known, Lease? Lease)> TryAsync(Func<DateTimeOffset, Task<Lease?>> ask, CancellationToken stoppingToken)
    {
        try
        {
            return (true, await ask(time.GetUtcNow()));
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested && fault is not OutOfMemoryException)
        {
            Log.Failed(logger, "lease", fault.GetType().Name);
            return (false, null);
        }
    }

    // So that the next replica need not wait for its end.
    private async Task LeaveAsync(Lease lease)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            await leases.LeaveAsync(lease, patience.Token);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Log.Failed(logger, "lease", fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(8001, LogLevel.Information, "This replica leads ({Holder})")]
        public static partial void Leads(ILogger logger, string holder);

        [LoggerMessage(8002, LogLevel.Warning, "This replica leads no more ({Holder}): another has the lease, or it ran out")]
        public static partial void LeadsNoMore(ILogger logger, string holder);

        [LoggerMessage(8003, LogLevel.Warning, "{What} failed, and is tried again soon: {Fault}")]
        public static partial void Failed(ILogger logger, string what, string fault);
    }
}
