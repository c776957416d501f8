using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Rounds.Wheel;

/// <summary>The calendar on real storage: once, whatever breaks on the way.</summary>
public sealed class TurnWheelTests : IAsyncLifetime
{
    private readonly TurnedWheel wheel = new();

    private RunningAssistant Assistant => wheel.Town.Assistant;

    public Task InitializeAsync() => wheel.InitializeAsync();

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task A_round_of_the_wheel_starts_by_itself_and_its_people_are_asked_once()
    {
        wheel.Go(2026, 11, 25, 8);
        await wheel.TurnAsync();
        var round = Assert.Single((await Assistant.OverviewAsync()).OpenRounds);
        Assert.Equal(("2026-T3", null, true), (round.Id, round.StartedBy, round.StartedLate));
        Assert.Equal([Town.Sara, Town.Tore], wheel.Told(NoticeKind.Asked));
        Assert.Equal(["start"], (await Assistant.OverviewAsync()).OpenRounds[0].Done);

        await wheel.TurnAsync();
        await Assistant.RestartAsync();
        await wheel.TurnAsync();
        Assert.Single((await Assistant.OverviewAsync()).OpenRounds);
        Assert.Equal(2, wheel.Told(NoticeKind.Asked).Count());
    }

    [Fact]
    public async Task Its_card_comes_to_the_committees_channel_and_says_that_it_is_late()
    {
        await wheel.Town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await wheel.TurnAsync();
        await Assistant.TimePasses(() => Assistant.Connector.All.Any(sent => sent.Conversation == Seeded.Channel && sent.Activity["attachments"] is not null
            && sent.Activity["attachments"]!.ToString().Contains("senare än planerat", StringComparison.Ordinal)), "the round's card");
    }

    [Fact]
    public async Task What_fails_is_done_at_the_next_turn()
    {
        wheel.Notices.FailNext = 1;
        Assert.Equal(Assistant.Clock.GetUtcNow() + TurnWheel.Pause, await wheel.TurnAsync());
        Assert.Empty(wheel.Told(NoticeKind.Asked));
        Assert.Empty((await Assistant.OverviewAsync()).OpenRounds[0].Done);
        await wheel.TurnAsync();
        Assert.Equal(2, wheel.Told(NoticeKind.Asked).Count());
    }

    [Fact]
    public async Task Storage_away_is_the_leaders_to_try_again_and_nothing_is_lost()
    {
        Assistant.Storage.Unreachable = "Register";
        await Assert.ThrowsAnyAsync<Exception>(wheel.TurnAsync);
        Assistant.Storage.Unreachable = null;
        await wheel.TurnAsync();
        Assert.Equal(2, wheel.Told(NoticeKind.Asked).Count());
    }

    [Fact]
    public async Task A_year_of_its_own_runs_from_start_to_freeze()
    {
        await wheel.TurnAsync();
        foreach (var (day, hour) in new[] { (27, 9), (30, 13) })
        {
            wheel.Go(2026, 11, day, hour);
            await wheel.TurnAsync();
        }

        wheel.Go(2026, 12, 1, 9);
        await wheel.TurnAsync();
        Assert.Equal([Town.Sara], wheel.Told(NoticeKind.Escalation));
        wheel.Go(2026, 12, 14, 9);
        await wheel.TurnAsync();
        Assert.Empty((await Assistant.OverviewAsync()).OpenRounds);
        Assert.Equal(RoundState.Closing, Assert.Single((await Assistant.OverviewAsync()).ClosingRounds).State);
        wheel.Go(2026, 12, 14, 9, 1);
        await wheel.TurnAsync();
        Assert.Empty((await Assistant.OverviewAsync()).ClosingRounds);
        Assert.Equal(["dayBefore", "end"], wheel.Notices.All.Where(one => one.Notice.Kind == NoticeKind.Reminder).Select(one => one.Notice.Mark).Distinct());
        await wheel.TurnAsync();
        Assert.Empty((await Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task A_start_by_a_coordinator_asks_people_too()
    {
        await wheel.Town.StartRoundAsync();
        await wheel.TurnAsync();
        Assert.Equal([Town.Sara, Town.Tore], wheel.Told(NoticeKind.Asked));
    }

    [Fact]
    public async Task Level_five_is_told_once_also_when_it_is_corrected_and_the_assistant_restarts()
    {
        var form = await wheel.Town.Tore.Says("uppdatera trygga unga");
        var receipt = await wheel.Town.Tore.Presses(
            form, "Skicka", ("level", "5"), ("progress", "1"), ("done", "Stopp."), ("deviation", "Allt står."), ("measure", "Nämnden beslutar."), ("decider", "Nämnden"));
        await wheel.TurnAsync();
        Assert.Equal([Town.Sara, Town.Olle], wheel.Told(NoticeKind.Critical));
        Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
        await wheel.Town.Tore.Presses(await wheel.Town.Tore.Presses(receipt, "Rätta"), "Skicka", ("done", "Helt stopp."));
        Assert.Equal(2, (await Assistant.LatestAsync("TU"))!.Revision);
        await wheel.TurnAsync();
        await Assistant.RestartAsync();
        await wheel.TurnAsync();
        Assert.Equal([Town.Sara, Town.Olle], wheel.Told(NoticeKind.Critical));
    }

    [Fact]
    public async Task Rounds_planned_in_Teams_and_pauses_live_beside_the_register_and_no_import_removes_them()
    {
        var store = Assistant.Services.GetRequiredService<IWheel>();
        var change = new Change(Town.Sara, Assistant.Clock.GetUtcNow(), Door.Teams, "round.plan");
        var made = new PlannedRound("KS v48", Cadence.Week, new(new(2026, 11, 23), new(2026, 11, 29)), new(2026, 11, 24), new(2026, 11, 27), "KS", null);
        Assert.True(await store.PlanAsync(made, change, default));
        Assert.False(await store.PlanAsync(made with { Id = "ks V48" }, change, default));
        await store.PauseAsync("KS v48", change, default);
        await store.PauseAsync("2026-T3", change, default);
        await Assistant.ImportAsync(Town.Register with { Rounds = [] });

        var overview = await Assistant.OverviewAsync();
        Assert.Equal([made], overview.Wheel);
        Assert.Empty(overview.Register.Rounds);
        await wheel.TurnAsync();
        Assert.Empty((await Assistant.OverviewAsync()).OpenRounds);

        await store.ResumeAsync("ks v48", change, default);
        await store.ResumeAsync("ks v48", change, default);
        await wheel.TurnAsync();
        Assert.Equal("KS v48", Assert.Single((await Assistant.OverviewAsync()).OpenRounds).Id);
    }

    [Fact]
    public async Task The_leader_turns_the_wheel_by_itself()
    {
        await using var assistant = await RunningAssistant.StartAsync(settings: new Dictionary<string, string?> { ["Rounds:Calendar"] = "true" });
        await assistant.ImportAsync(Town.Register);
        await assistant.TimePasses(() => assistant.OverviewAsync().GetAwaiter().GetResult().OpenRounds.Count > 0, "the calendar's start");
    }
}
