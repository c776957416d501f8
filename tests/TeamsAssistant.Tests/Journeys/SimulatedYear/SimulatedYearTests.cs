using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Updates;
using Xunit.Abstractions;

namespace TeamsAssistant.Tests.Journeys.SimulatedYear;

/// <summary>
/// The calendar on real storage: 300 initiatives, 120 people, 5 committees, every cadence, a quiet July. Each prompt, reminder, escalation
/// and close happens once, at its time. The whole year with notices that are kept when they are added; and the spring, with Easter, the
/// change of the clocks, somebody away and a tertial from start to close, with what Teams took of the real sending.
/// </summary>
public sealed class SimulatedYearTests(ITestOutputHelper output) : IAsyncLifetime
{
    private TurnedWheel wheel = null!;

    private RunningAssistant Assistant => wheel.Town.Assistant;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task Everything_happens_once_at_its_time()
    {
        var first = new DateOnly(2027, 1, 1);
        await StartAsync(sends: false, first);
        var expected = ExpectedYear.Of(first, ExpectedYear.LastDay);
        var turns = await RunAsync(expected, ExpectedYear.LastDay);

        var told = wheel.Notices.All.Select(one => LineOf(one.At, one.Notice, one.Notice.To)).ToList();
        Write(expected, turns, told.Count);
        Same(expected.Told, told);
        Same(expected.Rounds, await RoundsAsync(expected));
        Assert.All(wheel.Notices.All, one => AssertInWorkingHours(one.Notice, one.At));
        Assert.All((await Assistant.OverviewAsync()).Trends, trend => Assert.InRange(trend.Rounds.Count, 1, 6));
    }

    [Fact]
    public async Task What_Teams_takes_is_each_message_once_at_its_time()
    {
        var (first, last) = (new DateOnly(2027, 3, 22), new DateOnly(2027, 5, 28));
        await StartAsync(sends: true, first);
        await Stored.KeepChatsAsync(Assistant, YearTown.Register(first).People.Select(person => person.Id));
        var connector = Assistant.Connector;
        connector.Time = Assistant.Clock;
        // On a busy machine a message may leave in one step of the clock and arrive in the next.
        connector.Limits = new ConnectorLimits(Assistant.Clock) { Leeway = TurnedWheel.Step };
        connector.OneAtATime = true;
        var expected = ExpectedYear.Of(first, last);
        var turns = await RunAsync(expected, last);

        // Whom it reached, and when, is read from Teams; what it was about from the record of the id that Teams gave.
        var records = await RecordsAsync();
        var told = connector.All.Select(sent => LineOf(Quarter(sent.At), records[sent.Id], sent.Conversation["a:".Length..])).ToList();
        Write(expected, turns, told.Count);
        Same(expected.Told, told);
        Same(expected.Rounds, await RoundsAsync(expected));
        Assert.Equal(records.Count, told.Count);
        Assert.All(connector.All, sent => AssertInWorkingHours(records[sent.Id], sent.At));
        Assert.Equal(0, connector.Limits.TooFast);
        Assert.Empty(connector.Faults);
    }

    private async Task StartAsync(bool sends, DateOnly first)
    {
        wheel = new TurnedWheel(sends, ("Rounds:QuietJuly", "true"));
        await wheel.InitializeAsync();
        wheel.Go(first.Year, first.Month, first.Day, 0);
        await Assistant.ImportAsync(YearTown.Register(first));
        var (away, standIn, from, to) = YearTown.Absence;
        var row = AwayRows.Write(new Away(away, new Period(from, to), standIn));
        row.PartitionKey = TableName.RegisterPartition;
        await Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Register).UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    private void Write(ExpectedYear expected, int turns, int told) => output.WriteLine(
        $"{turns} turns, {told} messages of {expected.Told.Count}, {expected.Rounds.Count} rounds, {expected.Answers.Count} answers; {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor so far");

    private static void AssertInWorkingHours(Notice notice, DateTimeOffset at)
    {
        var time = ExpectedYear.Wall(at);
        Assert.True(
            notice.Kind == NoticeKind.Critical || (time.TimeOfDay >= new TimeSpan(7, 30, 0) && time.TimeOfDay < new TimeSpan(17, 0, 0)), $"{notice.Kind} {time}");
    }

    /// <summary>What was sent, by the id that Teams gave it.</summary>
    private async Task<Dictionary<string, Notice>> RecordsAsync()
    {
        var records = new Dictionary<string, Notice>();
        var outbox = Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Outbox);
        await foreach (var row in outbox.QueryAsync<TableEntity>())
        {
            Assert.Equal(nameof(NoticeState.Sent), row.GetString("State"));
            records.Add(row.GetString("ActivityId"), NoticeRows.ReadNotice(row));
        }

        return records;
    }

    // Many at once take their time, and a busy machine makes it longer; nothing may come early.
    private static DateTimeOffset Quarter(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.FromMinutes(15).Ticks));

    private static string LineOf(DateTimeOffset at, Notice notice, string person) => ExpectedYear.Line(
        ExpectedYear.Wall(at), notice.Kind.ToString(), notice.Round, notice.Kind == NoticeKind.Critical ? "" : notice.Mark, notice.Initiative, person);

    /// <summary>Moves the clock to where something happens: where the calendar wants to look, or somebody answers.</summary>
    private async Task<int> RunAsync(ExpectedYear expected, DateOnly last)
    {
        var end = ExpectedYear.Instant(last.ToDateTime(new TimeOnly(23, 59)));
        var answers = new Queue<IGrouping<DateTime, GivenInYear>>(expected.Answers.GroupBy(answer => answer.At).OrderBy(answer => answer.Key));
        var turns = 1;
        var next = await TurnAsync();
        while (true)
        {
            var answer = answers.TryPeek(out var waiting) ? ExpectedYear.Instant(waiting.Key) : end;
            var to = new[] { next ?? end, answer, end }.Min();
            if (to > Assistant.Clock.GetUtcNow())
            {
                Assistant.Clock.Advance(to - Assistant.Clock.GetUtcNow());
            }

            if (to == end)
            {
                return turns;
            }

            if (to == answer)
            {
                await AnswerAsync(answers.Dequeue());
                // The bell rings for level 5 alone.
                if (!waiting!.Any(one => one.Critical) && next > to)
                {
                    continue;
                }
            }

            turns++;
            next = await TurnAsync();
            Assert.True(next > Assistant.Clock.GetUtcNow(), $"the calendar stands still at {Assistant.Clock.GetUtcNow()}");
        }
    }

    private async Task<DateTimeOffset?> TurnAsync()
    {
        var next = await wheel.TurnAsync();
        if (wheel.Sends)
        {
            await wheel.SendAsync();
        }

        return next;
    }

    private async Task AnswerAsync(IEnumerable<GivenInYear> answers)
    {
        var overview = await Assistant.OverviewAsync();
        var updates = Assistant.Services.GetRequiredService<IUpdates>();
        var now = Assistant.Clock.GetUtcNow();
        await Parallel.ForEachAsync(answers.GroupBy(answer => answer.Initiative), async (initiative, token) =>
        {
            var state = overview.StateOf(overview.Register.FindInitiative(initiative.Key)!);
            foreach (var answer in initiative)
            {
                var update = new NewUpdate
                {
                    Form = $"{answer.Round} {answer.Initiative}",
                    Round = answer.Round,
                    Answer = new Answer { Level = answer.Critical ? SituationLevel.Critical : SituationLevel.Elevated, Progress = 10, Done = "Klart." },
                    ForecastYear = 2027,
                    Late = answer.Late,
                };
                Assert.NotNull(await updates.StoreAsync(state, update, new Change(answer.By, now, Door.Teams, "answer"), token));
            }
        });
    }

    private async Task<List<string>> RoundsAsync(ExpectedYear expected)
    {
        var open = (await Assistant.OverviewAsync()).OpenRounds;
        var lines = open.Select(round => $"{round.Id} {Time(round.StartedAt)} open").ToList();
        foreach (var id in expected.Rounds.Select(line => line[..(line.IndexOf(" 2027-", StringComparison.Ordinal))]))
        {
            if (await wheel.Closed.ReadAsync(id, default) is { } closed)
            {
                var answered = closed.Outcomes.Where(outcome => outcome.Answer is not null).ToList();
                Assert.All(answered, outcome => Assert.Equal(id, outcome.State!.Update.Round));
                lines.Add($"{id} {Time(closed.Round.StartedAt)} {Time(closed.Round.ClosingAt!.Value)} {answered.Count} {answered.Count(one => one.Answer!.Late)} {closed.Outcomes.Count - answered.Count}");
            }
        }

        return lines;

        static string Time(DateTimeOffset at) => ExpectedYear.Wall(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, got) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        var (lacks, surplus) = (wanted.Except(got).ToList(), got.Except(wanted).ToList());
        Assert.True(lacks.Count + surplus.Count == 0, $"lacks {lacks.Count}:\n{string.Join('\n', lacks.Take(5))}\nhas instead {surplus.Count}:\n{string.Join('\n', surplus.Take(5))}");
        Assert.Equal(wanted.Count, got.Count);
    }
}
