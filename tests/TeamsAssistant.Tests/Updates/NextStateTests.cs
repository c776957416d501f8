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
        NextState.After(before, NextState.Update("TU", before, update, new Change(Town.Tore, at, Door.Teams, "answer")));
}
