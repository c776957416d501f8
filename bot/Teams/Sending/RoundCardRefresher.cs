using TeamsAssistant.Calendar;
using TeamsAssistant.Overview;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Brings shared cards up to date some seconds after an answer, several answers at once: a channel takes few messages a second. What
/// Teams does not take is tried again when its time comes. At start it mends what a crash left: cards not sent or counting wrong.
/// </summary>
internal sealed partial class RoundCardRefresher(
    RoundCardQueue queue,
    RoundCards cards,
    IOverview overviews,
    TimeProvider time,
    ILogger<RoundCardRefresher> logger) : BackgroundService
{
    /// <summary>How long answers are gathered before the card is updated.</summary>
    public static readonly TimeSpan Gathering = TimeSpan.FromSeconds(3);

    /// <summary>How long to wait when storage is away.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>How long after its closing a round's cards are looked at when all are.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromDays(1);

    // When to look at a round again; only the loop touches it.
    private readonly Dictionary<string, DateTimeOffset> later = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            queue.TryAll();
            await RefreshAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The assistant ends.
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await SomethingToDoAsync(stoppingToken);
            await Task.Delay(Gathering, time, stoppingToken);
            foreach (var (round, afresh) in await GatherAsync(stoppingToken))
            {
                if (!await TryAsync(() => UpdateAsync(round, afresh, stoppingToken), round, stoppingToken))
                {
                    LookAgain(round, time.GetUtcNow() + Pause);
                }
            }
        }
    }

    private async Task SomethingToDoAsync(CancellationToken stoppingToken)
    {
        using var first = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var waits = new List<Task> { queue.Reader.WaitToReadAsync(first.Token).AsTask() };
        if (later.Count > 0)
        {
            var wait = later.Values.Min() - time.GetUtcNow();
            waits.Add(wait > TimeSpan.Zero ? Task.Delay(wait, time, first.Token) : Task.CompletedTask);
        }

        await Task.WhenAny(waits);
        await first.CancelAsync();
        stoppingToken.ThrowIfCancellationRequested();
    }

    /// <summary>The rounds to look at now, and whether also what was given up.</summary>
    private async Task<Dictionary<string, bool>> GatherAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        var rounds = later.Where(round => round.Value <= now).ToDictionary(round => round.Key, _ => false, StringComparer.Ordinal);
        var all = false;
        while (queue.Reader.TryRead(out var wish))
        {
            all |= wish.Round is null;
            if (wish.Round is { } round)
            {
                rounds[round] = wish.Afresh || rounds.GetValueOrDefault(round);
            }
        }

        if (all && !await TryAsync(() => AddOpenAsync(rounds, stoppingToken), "all", stoppingToken))
        {
            queue.TryAll();
        }

        foreach (var round in rounds.Keys)
        {
            later.Remove(round);
        }

        return rounds;
    }

    private async Task AddOpenAsync(Dictionary<string, bool> rounds, CancellationToken stoppingToken)
    {
        // Also what was closed of late: its cards may still look open.
        var overview = await overviews.ReadAsync(stoppingToken);
        var since = MunicipalClock.DayOf(time.GetUtcNow() - Late);
        var closed = overview.Trends.SelectMany(trend => trend.Rounds).Where(one => one.ClosedOn >= since).Select(one => one.Round);
        foreach (var round in overview.OpenRounds.Concat(overview.ClosingRounds).Concat(closed))
        {
            rounds[round.Id] = true;
        }
    }

    private async Task UpdateAsync(string round, bool afresh, CancellationToken stoppingToken)
    {
        var outcome = await cards.UpdateAsync(round, afresh, stoppingToken);
        if (outcome.TryAgain is { } at)
        {
            LookAgain(round, at);
        }
    }

    private void LookAgain(string round, DateTimeOffset at) =>
        later[round] = later.TryGetValue(round, out var earlier) && earlier < at ? earlier : at;

    private async Task<bool> TryAsync(Func<Task> work, string what, CancellationToken stoppingToken)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested && fault is not OutOfMemoryException)
        {
            // Storage is away, or does not answer in time.
            Log.Failed(logger, what, fault.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5011, LogLevel.Warning, "{What} was not brought up to date, and is tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string what, string fault);
    }
}
