using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>
/// The deed of the calendar: does everything that is due now, and says when to look next. Safe to repeat: notices have keys that are added
/// once, and what is done in a round is marked after its notices are there.
/// </summary>
public sealed partial class TurnWheel(
    IWheelFacts reader,
    IRounds rounds,
    FreezeRound freeze,
    INotices notices,
    IRoundChannel channel,
    MunicipalClock clock,
    IOptions<WheelOptions> options,
    ILogger<TurnWheel> logger)
{
    /// <summary>How long after a failure it looks again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    // What is started asks its people in the next turn, and what is closing has its time to be frozen; nothing needs more.
    private const int MostTurns = 5;

    // Notices without a round's mark that were added since the start; adding them again would cost a request each time.
    private readonly HashSet<Notice> told = [];

    // Rounds whose lack of a coordinator is in the log of this process.
    private readonly HashSet<string> warned = [];

    /// <summary>Does what is due. A duty that fails is logged and tried again, and keeps no other from being done.</summary>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        for (var turn = 1; ; turn++)
        {
            var facts = await reader.ReadAsync(cancellation);
            var plan = WheelRules.At(facts, options.Value, clock.Now);
            told.IntersectWith([.. plan.Due.OfType<Duty.Tell>().SelectMany(tell => tell.Notices).Select(Key)]);
            var (changed, failed) = (false, false);
            foreach (var duty in plan.Due)
            {
                try
                {
                    changed |= await DoAsync(facts, duty, cancellation);
                }
                catch (Exception fault) when (!cancellation.IsCancellationRequested && fault is not OutOfMemoryException)
                {
                    // Storage is away, or the round meets something that was not expected: the others are done all the same.
                    Log.Failed(logger, duty.GetType().Name, fault.GetType().Name);
                    failed = true;
                }
            }

            if (failed)
            {
                return clock.Now + Pause;
            }

            if (!changed || turn == MostTurns)
            {
                return plan.Next;
            }
        }
    }

    /// <summary>Does one; true when that makes something else fall due.</summary>
    private Task<bool> DoAsync(WheelFacts facts, Duty duty, CancellationToken cancellation) => duty switch
    {
        Duty.Start start => StartAsync(start, cancellation),
        Duty.Tell tell => TellAsync(tell, cancellation),
        Duty.Close close => CloseAsync(close.Round, cancellation),
        Duty.Freeze frozen => FreezeAsync(facts, frozen.Round, cancellation),
        _ => throw new InvalidOperationException($"Nothing does {duty.GetType().Name}."),
    };

    private async Task<bool> StartAsync(Duty.Start start, CancellationToken cancellation)
    {
        var change = new Change(null, clock.Now, Door.Clock, "round.start");
        var started = await rounds.StartAsync(start.Round, start.Prompts, change, cancellation);
        Log.Started(logger, start.Round.Id, start.Prompts.Count, start.Round.StartedLate);
        channel.AnswerStored(start.Round.Id);
        return started;
    }

    private async Task<bool> TellAsync(Duty.Tell tell, CancellationToken cancellation)
    {
        var added = tell.Notices.Where(notice => tell.Round is not null || !told.Contains(Key(notice))).ToList();
        if (tell.Leaderless is { } leaderless && (added.Count > 0 || warned.Add(leaderless)))
        {
            Log.Leaderless(logger, leaderless, added.Count);
        }

        if (added.Count > 0)
        {
            await notices.AddAsync(added, cancellation);
            Log.Told(logger, added[0].Kind, tell.Round ?? added[0].Initiative ?? added[0].Mark, added.Count);
        }

        if (tell.Round is not { } round)
        {
            told.UnionWith(added.Select(Key));
            return false;
        }

        await rounds.MarkAsync(round, tell.Marks, cancellation);
        return false;
    }

    private async Task<bool> CloseAsync(Round round, CancellationToken cancellation)
    {
        await rounds.CloseAsync(round.Id, new Change(null, clock.Now, Door.Clock, "round.close"), cancellation);
        Log.Closing(logger, round.Id);
        channel.AnswerStored(round.Id);
        return true;
    }

    private async Task<bool> FreezeAsync(WheelFacts facts, Round round, CancellationToken cancellation)
    {
        await freeze.RunAsync(facts, round, cancellation);
        Log.Closed(logger, round.Id);

        // Closed by a coordinator at another replica, this is the first that is heard of it here.
        channel.AnswerStored(round.Id);
        return false;
    }

    private static Notice Key(Notice notice) => notice with { NotBefore = default };

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Information, "Round {Round} started by the calendar: {Prompts} prompts, late: {Late}")]
        public static partial void Started(ILogger logger, string round, int prompts, bool late);

        [LoggerMessage(3102, LogLevel.Information, "{Kind} for {Subject}: {Count} notices added")]
        public static partial void Told(ILogger logger, NoticeKind kind, string subject, int count);

        [LoggerMessage(3103, LogLevel.Information, "Round {Round} is closing")]
        public static partial void Closing(ILogger logger, string round);

        [LoggerMessage(3104, LogLevel.Information, "Round {Round} is closed")]
        public static partial void Closed(ILogger logger, string round);

        [LoggerMessage(3106, LogLevel.Warning, "Round {Round} waits for a coordinator's start, and its committee has none: {Count} coordinators of others are asked")]
        public static partial void Leaderless(ILogger logger, string round, int count);

        [LoggerMessage(3105, LogLevel.Warning, "{Duty} of the calendar failed, and is tried again: {Fault}")]
        public static partial void Failed(ILogger logger, string duty, string fault);
    }
}
