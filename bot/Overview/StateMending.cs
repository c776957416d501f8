using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

/// <summary>
/// Brings the list's copies of states up to date where a crash or a fault left them behind: every initiative at start (one request each,
/// eight at a time, beside the first questions: an answer is never built on a copy), later those that could not be listed.
/// </summary>
internal sealed partial class StateMending(
    IOverview overviews,
    IUpdates updates,
    UnlistedStates unlisted,
    IRoundChannel channel,
    TimeProvider time,
    ILogger<StateMending> logger) : BackgroundService
{
    /// <summary>How long after a failure it is tried again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private const int AtOnce = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryMendAsync(null, stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
        }

        while (await unlisted.Reader.WaitToReadAsync(stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
            var behind = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            while (unlisted.Reader.TryRead(out var initiative))
            {
                behind.Add(initiative);
            }

            if (!await TryMendAsync(behind, stoppingToken))
            {
                behind.ToList().ForEach(unlisted.Add);
            }
        }
    }

    private async Task<bool> TryMendAsync(HashSet<string>? only, CancellationToken cancellation)
    {
        try
        {
            await MendAsync(only, cancellation);
            return true;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Storage is away: the loop comes back to it.
            Log.Failed(logger, fault.GetType().Name);
            return false;
        }
    }

    private async Task MendAsync(HashSet<string>? only, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        var asked = overview.Register.Initiatives.Where(initiative => only is null || only.Contains(initiative.Id));
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(asked, options, async (initiative, token) =>
        {
            if (!await updates.MendAsync(overview.StateOf(initiative), token))
            {
                return;
            }

            Log.Mended(logger, initiative.Id);
            foreach (var prompt in overview.PromptsFor(initiative))
            {
                channel.AnswerStored(prompt.Round);
            }
        });
    }

    private static partial class Log
    {
        [LoggerMessage(7001, LogLevel.Warning, "State of {Initiative} was stored but not listed; mended")]
        public static partial void Mended(ILogger logger, string initiative);

        [LoggerMessage(7002, LogLevel.Warning, "The list of states was not looked through: {Fault}; tried again soon")]
        public static partial void Failed(ILogger logger, string fault);
    }
}
