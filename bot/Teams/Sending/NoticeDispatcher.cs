using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Sending.Outbox;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Sends what waits in the outbox, the longest due first: claimed in batches, one batch ahead of what is under way, sent side by side.
/// What fails and may be tried again goes before the rest when its wait is over.
/// </summary>
internal sealed partial class NoticeDispatcher(
    IOutbox outbox,
    NoticeSender sender,
    SenderRest rest,
    IOverview overviews,
    IOptions<SendingOptions> options,
    TimeProvider time,
    ILogger<NoticeDispatcher> logger) : ILeaderDuty
{
    // Claimed in one transaction; two batches are claimed at most, a few seconds' work.
    private const int Batch = 50;

    private bool revived;

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        if (!revived)
        {
            // Whoever mended the bot's registration has restarted it.
            await outbox.ReviveAsync(null, "401", time.GetUtcNow(), cancellation);
            revived = true;
        }

        if (rest.Until is { } until)
        {
            return until;
        }

        var backlog = new Backlog(await outbox.WaitingAsync(cancellation));
        if (backlog.Due(time.GetUtcNow()))
        {
            await SendAsync(backlog, cancellation);
        }

        var look = time.GetUtcNow() + options.Value.Look;
        return backlog.Next is { } next && next < look ? next : look;
    }

    private async Task SendAsync(Backlog backlog, CancellationToken cancellation)
    {
        using var slots = new SemaphoreSlim(options.Value.AtOnce);
        var underWay = new HashSet<Task>();
        try
        {
            var next = ClaimAsync(backlog, cancellation);
            while (true)
            {
                var (rows, overview) = await next;
                if (rows.Count == 0)
                {
                    if (underWay.Count == 0)
                    {
                        return;
                    }

                    underWay.Remove(await Task.WhenAny(underWay));
                    next = ClaimAsync(backlog, cancellation);
                    continue;
                }

                next = ClaimAsync(backlog, cancellation);
                foreach (var row in rows)
                {
                    await slots.WaitAsync(cancellation);
                    underWay.RemoveWhere(done => done.IsCompleted);
                    underWay.Add(SendOneAsync(row, overview!, backlog, slots));
                }
            }
        }
        finally
        {
            await Task.WhenAll(underWay);
        }
    }

    private async Task<(IReadOnlyList<OutboxRow> Rows, MunicipalityOverview? Overview)> ClaimAsync(Backlog backlog, CancellationToken cancellation)
    {
        await Task.Yield();
        while (rest.Until is null && backlog.TakeDue(time.GetUtcNow(), Batch) is { Count: > 0 } due)
        {
            cancellation.ThrowIfCancellationRequested();
            var overview = overviews.ReadAsync(cancellation);
            var claimed = await outbox.ClaimAsync(due, time.GetUtcNow() + options.Value.Claim, cancellation);
            if (claimed is not null)
            {
                return (claimed, await overview);
            }

            // Another leader has been at it. What it left is found at the next look.
            Log.LostRace(logger, due.Count);
            await overview;
        }

        return ([], null);
    }

    private async Task SendOneAsync(OutboxRow row, MunicipalityOverview overview, Backlog backlog, SemaphoreSlim slots)
    {
        await Task.Yield();
        try
        {
            if (await sender.SendAsync(row, overview) is { } again)
            {
                backlog.Add(again);
            }
        }
        finally
        {
            slots.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5041, LogLevel.Information, "{Count} notices were not claimed: another replica has changed one of them")]
        public static partial void LostRace(ILogger logger, int count);
    }
}
