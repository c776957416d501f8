using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;
using Xunit.Abstractions;

namespace TeamsAssistant.Tests.Journeys.SimulatedYear;

/// <summary>
/// A whole year of the calendar on real storage: 300 initiatives, 120 people, 5 committees, every cadence, a quiet July. Each prompt,
/// reminder, escalation and close happens once, at its time. Notices are kept instead of sent; to send them for real, leave the product's
/// own INotices in the app and read what the connector's stand-in got.
/// </summary>
public sealed class SimulatedYearTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly TurnedWheel wheel = new(("Rounds:QuietJuly", "true"));

    private RunningAssistant Assistant => wheel.Town.Assistant;

    public async Task InitializeAsync()
    {
        await wheel.InitializeAsync();
        wheel.Go(2027, 1, 1, 0);
        await Assistant.ImportAsync(YearTown.Register());
        var (away, standIn, from, to) = YearTown.Absence;
        var row = AwayRows.Write(new Away(away, new Period(from, to), standIn));
        row.PartitionKey = TableName.RegisterPartition;
        await Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Register).UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task Everything_happens_once_at_its_time()
    {
        var expected = ExpectedYear.Of();
        var turns = await RunAsync(expected);

        var told = wheel.Notices.All.Select(one => ExpectedYear.Line(
            ExpectedYear.Wall(one.At),
            one.Notice.Kind.ToString(),
            one.Notice.Round,
            one.Notice.Kind == NoticeKind.Critical ? "" : one.Notice.Mark,
            one.Notice.Initiative,
            one.Notice.To)).ToList();
        output.WriteLine($"{turns} turns, {told.Count} notices of {expected.Told.Count}, {expected.Rounds.Count} rounds, {expected.Answers.Count} answers");
        Same(expected.Told, told);
        Same(expected.Rounds, await RoundsAsync(expected));
        Assert.All(wheel.Notices.All.Where(one => one.Notice.Kind != NoticeKind.Critical), one =>
        {
            var time = ExpectedYear.Wall(one.At);
            Assert.True(time.TimeOfDay >= new TimeSpan(7, 30, 0) && time.TimeOfDay < new TimeSpan(17, 0, 0), $"{time}");
        });
        Assert.All((await Assistant.OverviewAsync()).Trends, trend => Assert.InRange(trend.Rounds.Count, 1, 6));
    }

    /// <summary>Moves the clock to where something happens: where the calendar wants to look, or somebody answers.</summary>
    private async Task<int> RunAsync(ExpectedYear expected)
    {
        var end = ExpectedYear.Instant(new DateTime(2027, 12, 31, 23, 59, 0));
        var answers = new Queue<IGrouping<DateTime, GivenInYear>>(expected.Answers.GroupBy(answer => answer.At).OrderBy(answer => answer.Key));
        var turns = 1;
        var next = await wheel.TurnAsync();
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
            next = await wheel.TurnAsync();
            Assert.True(next > Assistant.Clock.GetUtcNow(), $"the calendar stands still at {Assistant.Clock.GetUtcNow()}");
        }
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
        Assert.Empty(wanted.Except(got).Take(20));
        Assert.Empty(got.Except(wanted).Take(20));
        Assert.Equal(wanted.Count, got.Count);
    }
}
