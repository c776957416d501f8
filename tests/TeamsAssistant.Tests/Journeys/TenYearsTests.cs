using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>
/// Ten years of weekly rounds behind an initiative: 520 updates of its own, 520 closed rounds, the committee's trend, ten years of ledgers. Nothing that people or
/// the calendar do costs a request more than it did before the first of them; what is counted is as in <see cref="RequestBudgetTests"/>.
/// </summary>
public sealed class TenYearsTests : IAsyncLifetime
{
    private const int Weeks = 520;

    private readonly TurnedWheel wheel = new();

    private Seeded Town => wheel.Town;

    private RunningAssistant Assistant => Town.Assistant;

    public async Task InitializeAsync()
    {
        await wheel.InitializeAsync();
        await Town.BookAsync(1_000_000);
        await Town.StartRoundAsync();
        await wheel.TurnAsync();
        foreach (var person in new[] { Town.Tore, Town.Olle, Town.Sara })
        {
            await person.Says("hjälp");
        }

        await Town.Olle.Says("budget Trygga unga");
    }

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task Nothing_costs_a_request_more_after_ten_years_of_weekly_rounds()
    {
        var young = await MeasureAsync("10");
        await LiveThroughTenYearsAsync();

        var latest = (await Assistant.LatestAsync("TU"))!;
        Assert.Equal((Weeks + 1, 24), (latest.Revision, latest.Rounds.Count));
        Assert.Equal(6, Assert.Single((await Assistant.OverviewAsync()).Trends).Rounds.Count);

        var old = await MeasureAsync("20");
        Assert.InRange(young.Answer, 1, 3);
        Assert.InRange(young.Budget, 1, 2);
        Assert.InRange(young.Overview, 1, 2);
        Assert.Equal(young, old);

        // Each page of the history as well, from the newest to the oldest.
        var page = await Town.Olle.Says("historik Trygga unga");
        for (var number = 1; number <= 3; number++)
        {
            Assert.Equal(young.History, await CountAsync(async () => page = await Town.Olle.Presses(page, "Visa äldre")));
        }
    }

    private async Task<(long Answer, long Budget, long Overview, long History, long Turn)> MeasureAsync(string progress)
    {
        var form = await Town.Tore.Says("uppdatera trygga unga");
        var answer = await CountAsync(() => Town.Tore.Presses(form, "Skicka", ("level", "2"), ("progress", progress), ("done", "Klart."), ("forecast", "12,4 mkr")));
        Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
        return (
            answer,
            await CountAsync(() => Town.Olle.Says("budget Trygga unga")),
            await CountAsync(() => Town.Sara.Says("vilka har inte svarat?")),
            await CountAsync(() => Town.Olle.Says("historik Trygga unga")),
            await CountAsync(() => wheel.TurnAsync()));
    }

    private async Task<long> CountAsync(Func<Task> operation)
    {
        var before = Assistant.StorageRequests;
        await operation();
        return Assistant.StorageRequests - before;
    }

    // Straight into the stores, as answering and closing leave it.
    private async Task LiveThroughTenYearsAsync()
    {
        for (var year = 2016; year < 2026; year++)
        {
            await Town.BookAsync(1_000_000, year);
        }

        var updates = Assistant.Services.GetRequiredService<IUpdates>();
        var overview = await Assistant.OverviewAsync();
        var state = overview.StateOf(overview.Register.FindInitiative("TU")!);
        var trend = new CommitteeTrend("KS", [], new Dictionary<string, DateOnly>());
        for (var week = 0; week < Weeks; week++)
        {
            var round = Week(week);
            var answer = new Answer { Level = SituationLevel.Elevated, Progress = 10, Done = $"Vecka {week}" };
            var stored = await updates.StoreAsync(
                state,
                new NewUpdate { Form = $"form-{week}", Round = round.Id, Answer = answer, ForecastYear = 2026 },
                new Change(Builders.Town.Tore, Assistant.Clock.GetUtcNow(), Door.Teams, "answer"),
                CancellationToken.None);
            Assert.NotNull(stored);
            var latest = stored.State;
            var outcome = new RoundOutcome(new Prompt(round.Id, "TU", round.Period, round.LastAnswer, Builders.Town.Tore), latest.AnswerIn(round.Id), latest);
            var closed = new ClosedRound(round, [outcome]);
            await wheel.Closed.SaveAsync(closed, new Change(null, Assistant.Clock.GetUtcNow(), Door.Clock, "round.freeze"), CancellationToken.None);
            trend = trend.With(RoundTrend.Of(closed, _ => null));
            Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
            overview = await Assistant.OverviewAsync();
            state = overview.StateOf(overview.Register.FindInitiative("TU")!);
        }

        var row = TrendRows.Write(trend);
        row.PartitionKey = TableName.RegisterPartition;
        await Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Register).UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    private static Round Week(int week)
    {
        var monday = new DateOnly(2016, 11, 28).AddDays(7 * week);
        return new Round
        {
            Id = $"v{week}",
            Cadence = Cadence.Week,
            Period = new Period(monday, monday.AddDays(6)),
            LastAnswer = monday.AddDays(4),
            Committee = "KS",
            State = RoundState.Closed,
            StartedAt = MunicipalClock.At(monday, new TimeOnly(8, 0)),
            ClosingAt = MunicipalClock.At(monday.AddDays(11), new TimeOnly(9, 0)),
        };
    }
}
