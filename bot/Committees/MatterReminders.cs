using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Committees;

/// <summary>The deed of reminding of open matters: reads, closes what is over, has the rules say what is due, and adds the notices. Safe to repeat.</summary>
public sealed partial class MatterReminders(
    IWheelFacts facts, IMatters matters, INotices notices, MunicipalClock clock, IOptions<WheelOptions> options, ILogger<MatterReminders> logger)
{
    // Added since the start; adding them again would cost a request each time.
    private readonly HashSet<Notice> told = [];

    /// <summary>Does what is due, and says when to look next.</summary>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var days = options.Value.Days;
        if (days.Include(now))
        {
            var known = await facts.ReadAsync(cancellation);
            var register = known.Register;
            var open = (await Task.WhenAll(register.Committees.Select(async committee => (committee.Abbreviation, Matters: await LeftAsync(committee.Abbreviation, now, cancellation)))))
                .ToDictionary(one => one.Abbreviation, one => one.Matters);
            IReadOnlyList<Notice> due =
            [
                .. MatterReminderRules.At(register, open, days, now),
                .. SentBackNotices.At(register, known.Roster, open.Values.SelectMany(some => some), now),
            ];
            var fresh = due.Where(notice => !told.Contains(notice with { NotBefore = default })).ToList();
            if (fresh.Count > 0)
            {
                await notices.AddAsync(fresh, cancellation);
                Log.Told(logger, fresh.Count);
            }

            told.Clear();
            told.UnionWith(due.Select(notice => notice with { NotBefore = default }));
        }

        return MatterReminderRules.NextLook(days, now);
    }

    // What is over is closed, and no longer read.
    private async Task<IReadOnlyList<Matter>> LeftAsync(string committee, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = MunicipalClock.DayOf(now);
        var left = new List<Matter>();
        foreach (var matter in await matters.OpenAsync(committee, cancellation))
        {
            if (!MatterRules.IsOver(matter, today))
            {
                left.Add(matter);
                continue;
            }

            await matters.ChangeAsync(
                committee, matter.Id, [], (current, _) => MatterRules.Close(current, today), new Change(null, now, Door.Clock, "matter.close"), cancellation);
        }

        return left;
    }

    private static partial class Log
    {
        [LoggerMessage(3201, LogLevel.Information, "Open matters: {Count} notices added")]
        public static partial void Told(ILogger logger, int count);
    }
}
