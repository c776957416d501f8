using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Closing;

/// <summary>Closing a round: its outcome is frozen once, and what comes later changes nothing of it.</summary>
public sealed class ClosingTests : IAsyncLifetime
{
    private readonly TurnedWheel wheel = new();

    private RunningAssistant Assistant => wheel.Town.Assistant;

    private IRounds Rounds => Assistant.Services.GetRequiredService<IRounds>();

    public Task InitializeAsync() => wheel.InitializeAsync();

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task The_outcome_is_frozen_with_each_answer_and_what_was_not_answered()
    {
        var card = await wheel.Town.StartRoundAsync();
        await AnswerAsync(card, "2", "Första svaret.");
        await CloseAsync();
        var closed = await FrozenAsync();
        Assert.Equal(["OV", "TP", "TU"], closed.Outcomes.Select(outcome => outcome.Prompt.Initiative));
        Assert.Equal([null, null, "Första svaret."], closed.Outcomes.Select(outcome => outcome.State?.Update.Answer.Done));
        Assert.Equal((RoundState.Closed, Town.Sara), (closed.Round.State, closed.Round.ClosedBy));

        var overview = await Assistant.OverviewAsync();
        Assert.Empty(overview.OpenRounds);
        Assert.Empty(overview.ClosingRounds);
        Assert.Empty(overview.Prompts);
        var trend = Assert.Single(Assert.Single(overview.Trends).Rounds);
        Assert.Equal((1, 0, 2), (trend.Answered, trend.Late, trend.Missing));
        Assert.Equal([0, 1, 0, 0, 0], trend.All.Counts);
    }

    [Fact]
    public async Task An_answer_between_rounds_after_the_one_in_the_round_is_not_the_rounds()
    {
        var card = await wheel.Town.StartRoundAsync();
        await StoreAsync(SituationLevel.Elevated, null, "Före.");
        await StoreAsync(SituationLevel.Strained, "2026-T3", "I omgången.");
        await StoreAsync(SituationLevel.Serious, null, "Efter.");
        await CloseAsync();
        var outcome = (await FrozenAsync()).Outcomes.Single(one => one.Prompt.Initiative == "TU");
        Assert.Equal(("I omgången.", SituationLevel.Elevated), (outcome.State!.Update.Answer.Done, outcome.State.PreviousLevel));
        Assert.Equal("Efter.", (await Assistant.LatestAsync("TU"))!.Update.Answer.Done);
        Assert.NotEmpty(card.Buttons);
    }

    [Fact]
    public async Task A_closed_rounds_answer_and_old_card_are_refused_with_the_day()
    {
        var card = await wheel.Town.StartRoundAsync();
        var form = await wheel.Town.Tore.Presses(card, "Svara");
        await CloseAsync();
        foreach (var frozen in new[] { false, true })
        {
            if (frozen)
            {
                await FrozenAsync();
            }

            var (verb, data) = TeamsPerson.Filled(form, "Skicka", ("level", "2"), ("progress", "1"), ("done", "x"));
            Assert.Contains("stängdes den 24 november", await wheel.Town.Tore.IsTold(verb, data), StringComparison.Ordinal);
            Assert.Contains("stängdes den 24 november", (await wheel.Town.Tore.Presses(card, "Svara")).Text, StringComparison.Ordinal);
            Assert.Null(await Assistant.LatestAsync("TU"));
        }
    }

    [Fact]
    public async Task An_answer_that_was_on_its_way_when_it_closed_is_in_the_outcome()
    {
        await wheel.Town.StartRoundAsync();
        await CloseAsync();
        await StoreAsync(SituationLevel.Strained, "2026-T3", "På väg.");
        Assert.Equal("På väg.", (await FrozenAsync()).Outcomes.Single(one => one.Prompt.Initiative == "TU").State!.Update.Answer.Done);
    }

    [Theory]
    [InlineData("before the trend")]
    [InlineData("before the round is gone")]
    public async Task A_crash_while_it_is_frozen_is_mended_by_the_next_turn(string place)
    {
        await AnswerAsync(await wheel.Town.StartRoundAsync(), "3", "Svar.");
        await CloseAsync();
        var overview = await Assistant.OverviewAsync();
        var round = overview.ClosingRounds.Single();
        Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
        if (place == "before the trend")
        {
            var outcomes = overview.Of(round).Prompts.Select(prompt => new RoundOutcome(prompt.Prompt, prompt.Answer, prompt.Latest));
            await wheel.Closed.SaveAsync(new ClosedRound(round with { State = RoundState.Closed }, [.. outcomes]), Change("round.freeze"), default);
        }
        else
        {
            // Everything but the last batch: the round stands without its prompts.
            await Assistant.Services.GetRequiredService<FreezeRound>().RunAsync(overview.ToWheelFacts(), round, default);
            await Rounds.StartAsync(round, [], Change("round.start"), default);
        }

        // What is said after the outcome was stored is not in it.
        await StoreAsync(SituationLevel.Critical, "2026-T3", "Efteråt.");
        var closed = await FrozenAsync();
        Assert.Equal(3, closed.Outcomes.Count);
        Assert.Equal("Svar.", closed.Outcomes.Single(one => one.Prompt.Initiative == "TU").State!.Update.Answer.Done);
        var trend = Assert.Single(Assert.Single((await Assistant.OverviewAsync()).Trends).Rounds);
        Assert.Equal((1, 2), (trend.Answered, trend.Missing));
        Assert.Empty((await Assistant.OverviewAsync()).ClosingRounds);
    }

    [Fact]
    public async Task A_closed_round_is_started_again_neither_by_the_wheel_nor_by_a_coordinator()
    {
        await wheel.Town.StartRoundAsync();
        await CloseAsync();
        await FrozenAsync();
        Assistant.Clock.Advance(TimeSpan.FromDays(1));
        await wheel.TurnAsync();
        Assert.Empty((await Assistant.OverviewAsync()).OpenRounds);
        Assert.Contains("är stängd", (await wheel.Town.Sara.InThe(Seeded.Channel).Says("starta omgång KS 2026-T3")).Text, StringComparison.Ordinal);
        // Unnamed, the next is another one.
        await wheel.Town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Equal("KS 2026-11-25", Assert.Single((await Assistant.OverviewAsync()).OpenRounds).Id);
    }

    [Fact]
    public async Task Closing_twice_closes_once()
    {
        await wheel.Town.StartRoundAsync();
        Assert.True(await Rounds.CloseAsync("2026-T3", Change("round.close"), default));
        Assert.False(await Rounds.CloseAsync("2026-T3", Change("round.close"), default));
        Assert.False(await Rounds.CloseAsync("nothing", Change("round.close"), default));
    }

    [Fact]
    public async Task The_document_of_a_closed_round_tells_its_outcome_whatever_is_said_later()
    {
        await AnswerAsync(await wheel.Town.StartRoundAsync(), "2", "Fältgruppen är igång.");
        await CloseAsync();
        await FrozenAsync();
        var first = await wheel.Town.Nina.Says("skapa ärende KS 8 december");
        Assert.Contains("Ordningsvakter: besvarades inte", first.Text, StringComparison.Ordinal);
        await StoreAsync(SituationLevel.Serious, null, "Något annat.");
        var again = await wheel.Town.Nina.Says("skapa ärende KS 8 december");
        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public void A_trend_keeps_the_six_latest_and_what_was_closed_early()
    {
        var trend = new CommitteeTrend("KS", [], new Dictionary<string, DateOnly>());
        for (var day = 1; day <= 9; day++)
        {
            trend = trend.With(Closed($"R{day}", new DateOnly(2026, 11, day), day == 2 ? new DateOnly(2026, 12, 31) : new DateOnly(2026, 11, day).AddDays(-1)));
        }

        trend = trend.With(trend.Rounds[0]);
        Assert.Equal(["R9", "R8", "R7", "R6", "R5", "R4"], trend.Rounds.Select(round => round.Round.Id));
        Assert.True(trend.Holds("r2"));
        Assert.False(trend.Holds("R3"));
        Assert.Equal(["R2"], trend.Early.Keys);
        Assert.Empty(trend.With(Closed("R10", new DateOnly(2027, 1, 1), new DateOnly(2026, 12, 1))).Early);

        static RoundTrend Closed(string id, DateOnly on, DateOnly last) => new(
            new Round { Id = id, Cadence = Cadence.Week, Period = new(on, on), LastAnswer = last, Committee = "KS", StartedAt = default }, on, 0, 0, 0, []);
    }

    private static Change By(DateTimeOffset at, string why) => new(Town.Sara, at, Door.Teams, why);

    private Change Change(string why) => By(Assistant.Clock.GetUtcNow(), why);

    private Task<bool> CloseAsync() => Rounds.CloseAsync("2026-T3", Change("round.close"), default);

    private async Task<ClosedRound> FrozenAsync()
    {
        Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
        await wheel.TurnAsync();
        return (await wheel.Closed.ReadAsync("2026-T3", default))!;
    }

    private async Task AnswerAsync(ReceivedCard card, string level, string done)
    {
        var form = await wheel.Town.Tore.Presses(card, "Svara");
        await wheel.Town.Tore.Presses(
            form, "Skicka", ("level", level), ("progress", "10"), ("done", done), ("deviation", "En avvikelse."), ("measure", "En åtgärd."), ("decider", "Nämnden"));
    }

    private async Task StoreAsync(SituationLevel level, string? round, string done)
    {
        Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var overview = await Assistant.OverviewAsync();
        var update = new NewUpdate
        {
            Form = Guid.NewGuid().ToString("n"),
            Round = round,
            Answer = new Answer { Level = level, Progress = 10, Done = done },
            ForecastYear = 2026,
        };
        Assert.NotNull(await Assistant.Services.GetRequiredService<IUpdates>().StoreAsync(
            overview.StateOf(overview.Register.FindInitiative("TU")!), update, Change("answer"), default));
    }
}
