using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A tjänsteskrivelse builds on the round that feeds its meeting, however many were closed after it; else it is asked.</summary>
public sealed class RoundOfMatterJourneyTests : IAsyncLifetime
{
    private const int Weekly = 7;

    private readonly TurnedWheel wheel = new();

    private Seeded People => wheel.Town;

    private IMatters Matters => People.Assistant.Services.GetRequiredService<IMatters>();

    public async Task InitializeAsync()
    {
        await wheel.InitializeAsync();
        await wheel.PlanAsync([Town.Register.Rounds[0], .. Enumerable.Range(1, Weekly + 1).Select(Week)]);
        await wheel.TurnAsync();
    }

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_round_of_the_meeting_is_found_though_seven_were_closed_after_it(bool before)
    {
        if (before)
        {
            await People.Nina.Says("skapa ärende KS 2026-12-08");
        }

        await CloseAsync("2026-T3");
        wheel.Go(2026, 11, 25, 10);
        foreach (var week in Enumerable.Range(1, Weekly))
        {
            await CloseAsync(Name(week));
        }

        Assert.DoesNotContain((await People.Assistant.OverviewAsync()).Trends.SelectMany(trend => trend.Rounds), known => known.Round.Id == "2026-T3");
        var made = await People.Nina.Says("skapa ärende KS 2026-12-08");

        Assert.Contains("2026-T3", await MatterTown.DocumentAsync(made), StringComparison.Ordinal);
        Assert.Equal("2026-T3", Assert.Single(await Matters.OpenAsync("KS", default)).Round);
        if (before)
        {
            // The wheel forgets it: the matter does not.
            await wheel.PlanAsync(Week(Weekly + 1));
            await People.Nina.Says("skapa ärende KS 2026-12-08");
            Assert.Equal("2026-T3", Assert.Single(await Matters.OpenAsync("KS", default)).Round);
        }
    }

    [Fact]
    public async Task Where_no_round_feeds_the_meeting_it_is_asked_and_the_answer_is_kept()
    {
        await People.Nina.Says("nytt sammanträde KS 2026-12-15");
        var question = await People.Nina.Says("skapa ärende KS 2026-12-15");
        Assert.Contains("Ingen omgång hör till sammanträdet", question.Text, StringComparison.Ordinal);
        Assert.Empty(await Matters.OpenAsync("KS", default));
        var button = Assert.Single(question.Buttons, title => title.Contains("V1", StringComparison.Ordinal));

        await People.Nina.Presses(question, button);
        Assert.Equal("V1", Assert.Single(await Matters.OpenAsync("KS", default)).Round);
        await People.Nina.Says("skapa ärende KS 2026-12-15");
        Assert.Equal("V1", Assert.Single(await Matters.OpenAsync("KS", default)).Round);

        await People.Nina.Says("nytt sammanträde KS 2026-12-22");
        await People.Nina.Presses(await People.Nina.Says("skapa ärende KS 2026-12-22"), "Ingen omgång, det senast sagda");
        Assert.Null(Assert.Single(await Matters.OpenAsync("KS", default), matter => matter.Meeting.Day == 22).Round);
    }

    private async Task CloseAsync(string round)
    {
        await People.Sara.Presses(await People.Sara.Says($"stäng omgång {round}"), "Stäng omgången");
        People.Assistant.Clock.Advance(TimeSpan.FromMinutes(2));
        await wheel.TurnAsync();
    }

    private static string Name(int week) => string.Create(CultureInfo.InvariantCulture, $"V{week}");

    private static PlannedRound Week(int number)
    {
        var from = new DateOnly(2026, 9, 7).AddDays(7 * number);
        return new PlannedRound(Name(number), Cadence.Week, new Period(from, from.AddDays(6)), new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 27), "KS", null);
    }
}
