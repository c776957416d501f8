using TeamsAssistant.Access;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Updates;

public sealed class NextStateTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_answer_supersedes_nothing_and_has_no_earlier_level()
    {
        var state = After(null, New(level: 2), Nine);
        Assert.Equal(1, state.Revision);
        Assert.Null(state.Update.Supersedes);
        Assert.Null(state.PreviousLevel);
    }

    [Fact]
    public void A_second_answer_in_the_round_supersedes_the_first_and_both_keep_their_ids()
    {
        var first = After(null, New(level: 2), Nine);
        var second = After(first, New(level: 4, form: "b"), Nine.AddHours(1));
        Assert.Equal(first.Update.Id, second.Update.Supersedes);
        Assert.NotEqual(first.Update.Id, second.Update.Id);
        Assert.Equal(second.Update.Id, Assert.Single(second.Rounds).UpdateId);
    }

    [Fact]
    public void Corrections_of_corrections_hang_on_the_first_and_a_new_answer_does_not()
    {
        var first = After(null, New(level: 5), Nine);
        var second = After(first, New(level: 5, form: "b") with { Corrects = first.Update.Id }, Nine.AddHours(1));
        var third = After(second, New(level: 5, form: "c") with { Corrects = second.Update.Id }, Nine.AddHours(2));
        Assert.Equal([first.Update.Id, first.Update.Id, first.Update.Id], new[] { first, second, third }.Select(state => state.Chain));
        var next = After(third, New(level: 5, form: "d") with { Round = "another" }, Nine.AddHours(3));
        Assert.Equal(next.Update.Id, next.Chain);
    }

    [Fact]
    public void The_newer_update_sorts_first()
    {
        var first = After(null, New(), Nine);
        var second = After(first, New(form: "b"), Nine.AddTicks(1));
        Assert.True(string.CompareOrdinal(second.Update.Id, first.Update.Id) < 0);
    }

    [Fact]
    public void A_correction_does_not_hide_the_level_before_it()
    {
        var before = After(null, New(level: 1, round: "T2"), Nine);
        var wrong = After(before, New(level: 5, form: "b"), Nine.AddHours(1));
        var right = After(wrong, New(level: 2, form: "c", corrects: wrong.Update.Id), Nine.AddHours(2));
        Assert.Equal(SituationLevel.Normal, right.PreviousLevel);
    }

    [Fact]
    public void A_forecast_stays_when_a_later_answer_says_nothing_of_it()
    {
        var given = After(null, New(forecast: 100), Nine);
        var silent = After(given, New(form: "b", round: null), Nine.AddDays(1));
        Assert.Equal(given.Update.Id, silent.ForecastFor(2026)!.UpdateId);
        Assert.Equal(new DateOnly(2026, 11, 24), silent.ForecastFor(2026)!.Day);
    }

    [Fact]
    public void A_correction_that_takes_the_forecast_away_takes_it_back()
    {
        var given = After(null, New(forecast: 100), Nine);
        Assert.Null(After(given, New(form: "b", corrects: given.Update.Id), Nine.AddHours(1)).ForecastFor(2026));
    }

    [Fact]
    public void A_correction_that_takes_the_forecast_away_lets_the_earlier_one_stand_again()
    {
        var first = After(null, New(forecast: 100, round: "T2"), Nine);
        var second = After(first, New(form: "b", forecast: 200), Nine.AddDays(1));
        var corrected = After(second, New(form: "c", corrects: second.Update.Id), Nine.AddDays(2));
        Assert.Equal((100, first.Update.Id), (corrected.ForecastFor(2026)!.Amount, corrected.ForecastFor(2026)!.UpdateId));
    }

    [Fact]
    public void A_corrected_forecast_does_not_stand_behind_its_correction()
    {
        var wrong = After(null, New(forecast: 100), Nine);
        var right = After(wrong, New(form: "b", forecast: 200, corrects: wrong.Update.Id), Nine.AddHours(1));
        Assert.Null(After(right, New(form: "c", corrects: right.Update.Id), Nine.AddHours(2)).ForecastFor(2026));
    }

    [Fact]
    public void The_same_forecast_said_again_is_taken_back_once()
    {
        var given = After(null, New(forecast: 100), Nine);
        var again = After(given, New(form: "b", forecast: 100), Nine.AddDays(1));
        Assert.Equal(again.Update.Id, again.ForecastFor(2026)!.UpdateId);
        Assert.Null(After(again, New(form: "c", corrects: again.Update.Id), Nine.AddDays(2)).ForecastFor(2026));
    }

    [Fact]
    public void A_second_answer_in_the_round_that_says_nothing_of_the_forecast_leaves_it()
    {
        var given = After(null, New(forecast: 100), Nine);
        Assert.Equal(100, After(given, New(form: "b"), Nine.AddHours(1)).ForecastFor(2026)!.Amount);
    }

    [Fact]
    public void No_change_in_the_round_keeps_the_forecast_and_the_day_it_was_given()
    {
        var given = After(null, New(level: 3, forecast: 100), Nine);
        var unchanged = After(given, New(form: "b") with { Answer = null }, Nine.AddDays(1));
        Assert.Equal(SituationLevel.Strained, unchanged.Update.Answer.Level);
        Assert.Null(unchanged.Update.Answer.Forecast);
        Assert.Equal((100, new DateOnly(2026, 11, 24)), (unchanged.ForecastFor(2026)!.Amount, unchanged.ForecastFor(2026)!.Day));
    }

    [Fact]
    public void Nothing_can_stand_where_nothing_was_said() =>
        Assert.Throws<ArgumentException>(() => After(null, New() with { Answer = null }, Nine));

    [Fact]
    public void Forecasts_of_a_year_do_not_grow_with_history()
    {
        LatestState? state = null;
        for (var i = 0; i < 100; i++)
        {
            state = After(state, New(form: $"f{i}", round: null, forecast: i), Nine.AddDays(i));
        }

        Assert.Equal(8, state!.Forecasts.Count);
        Assert.Equal(99, state.ForecastFor(2026)!.Amount);
    }

    [Fact]
    public void Correcting_a_late_answer_leaves_it_late_and_correcting_one_in_time_does_not_make_it_late()
    {
        var late = After(null, New(late: true), Nine);
        Assert.True(After(late, New(form: "b", corrects: late.Update.Id), Nine.AddDays(1)).AnswerIn("T3")!.Late);
        var inTime = After(null, New(), Nine);
        Assert.False(After(inTime, New(form: "b", late: true, corrects: inTime.Update.Id), Nine.AddDays(9)).AnswerIn("T3")!.Late);
    }

    [Fact]
    public void The_state_does_not_grow_with_history()
    {
        LatestState? state = null;
        for (var i = 0; i < 100; i++)
        {
            state = After(state, New(form: $"f{i}", round: $"R{i}"), Nine.AddDays(i));
        }

        Assert.Equal(24, state!.Rounds.Count);
        Assert.Equal("R99", state.Rounds[0].Round);
    }

    private static NewUpdate New(
        int level = 2, string form = "a", string? round = "T3", long? forecast = null, bool late = false, string? corrects = null) => new()
        {
            Form = form,
            Round = round,
            Answer = new Answer { Level = (SituationLevel)level, Progress = 40, Done = "Klart", Forecast = forecast },
            ForecastYear = 2026,
            Late = late,
            Corrects = corrects,
        };

    private static LatestState After(LatestState? before, NewUpdate update, DateTimeOffset at) =>
        NextState.Of("TU", before, update, new Change(Town.Tore, at, Door.Teams, "answer"));
}
