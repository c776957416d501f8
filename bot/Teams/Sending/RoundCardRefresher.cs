using TeamsAssistant.Overview;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Brings shared cards up to date some seconds after an answer, several answers at once, because each update makes every asked client
/// refresh. At start it mends what a crash left: cards not sent or counting wrong.
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TryAsync(() => MendAsync(stoppingToken), "start");
            await RefreshAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The assistant ends.
        }
    }

    private async Task RefreshAsync(CancellationToken stoppingToken)
    {
        while (await queue.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Gathering, time, stoppingToken);
            var rounds = new HashSet<string>(StringComparer.Ordinal);
            while (queue.Reader.TryRead(out var round))
            {
                rounds.Add(round);
            }

            foreach (var round in rounds)
            {
                await TryAsync(
                    async () =>
                    {
                        if (!await cards.UpdateAsync(round, stoppingToken))
                        {
                            queue.AnswerStored(round);
                        }
                    },
                    round);
            }
        }
    }

    private async Task MendAsync(CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        foreach (var round in overview.OpenRounds)
        {
            queue.AnswerStored(round.Id);
        }
    }

    private async Task TryAsync(Func<Task> work, string what)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Storage or Teams is away; the next answer or start tries again.
            Log.Failed(logger, what, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5011, LogLevel.Warning, "Shared cards of {What} were not brought up to date: {Fault}")]
        public static partial void Failed(ILogger logger, string what, string fault);
    }
}
