using TeamsAssistant.Access;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Rounds.Wheel;

/// <summary>Which planned rounds the wheel starts, and when.</summary>
public sealed class WheelStartTests
{
    [Theory]
    [InlineData("2026-11-16", "2026-11-16 07:59", false)]
    [InlineData("2026-11-16", "2026-11-16 08:00", true)]
    [InlineData("2026-11-16", "2026-11-15 12:00", false)]
    [InlineData("2026-11-14", "2026-11-14 12:00", false)] // a Saturday
    [InlineData("2026-11-14", "2026-11-16 08:00", true)]
    [InlineData("2026-12-24", "2026-12-24 12:00", false)] // Christmas Eve, a Thursday: Monday 28
    [InlineData("2026-12-24", "2026-12-28 08:00", true)]
    [InlineData("2027-03-26", "2027-03-30 07:59", false)] // Good Friday; the clocks have changed meanwhile
    [InlineData("2027-03-26", "2027-03-30 08:00", true)]
    [InlineData("2026-10-25", "2026-10-26 07:59", false)] // the Sunday of the change to winter time
    [InlineData("2026-10-25", "2026-10-26 08:00", true)]
    public void A_round_starts_at_eight_on_the_planned_day_or_the_next_working_day(string start, string at, bool starts)
    {
        var plan = Scene(start, "2027-04-09").At(at);
        Assert.Equal(starts, Starts(plan).Count == 1);
        if (starts)
        {
            Assert.False(Starts(plan)[0].Round.StartedLate);
        }
    }

    [Fact]
    public void It_asks_what_a_coordinators_start_asks_by_nobody()
    {
        var start = Assert.Single(Starts(Scene("2026-11-16", "2026-11-30").At("2026-11-16 08:00")));
        Assert.Equal(["OV", "TP", "TU"], start.Prompts.Select(prompt => prompt.Initiative));
        Assert.Equal(("R1", null, WheelScene.Autumn), (start.Round.Id, start.Round.StartedBy, start.Round.Period));
    }

    [Fact]
    public void Only_initiatives_that_overlap_the_period_are_asked_about()
    {
        var scene = Scene("2026-11-16", "2026-11-30");
        scene = scene with
        {
            Register = scene.Register with { Initiatives = [.. scene.Register.Initiatives.Select(one => one.Id == "OV" ? one with { End = new DateOnly(2026, 8, 31) } : one)] },
        };
        Assert.Equal(["TP", "TU"], Assert.Single(Starts(scene.At("2026-11-16 08:00"))).Prompts.Select(prompt => prompt.Initiative));
    }

    [Theory]
    [InlineData("2026-11-17 06:00", false)] // found in the night: the morning
    [InlineData("2026-11-17 07:30", true)]
    [InlineData("2026-11-30 16:59", true)]
    [InlineData("2026-11-30 17:00", false)]
    [InlineData("2026-12-01 08:00", false)] // its last day has passed
    public void A_missed_start_is_made_late_and_says_so_as_long_as_somebody_can_answer_in_time(string at, bool starts)
    {
        var made = Starts(Scene("2026-11-16", "2026-11-30").At(at));
        Assert.Equal(starts, made.Count == 1);
        Assert.All(made, start => Assert.True(start.Round.StartedLate));
    }

    [Fact]
    public void A_start_that_is_moved_past_its_last_day_gives_that_day_to_answer() =>
        Assert.Equal(
            new DateOnly(2026, 12, 28), Assert.Single(Starts(Scene("2026-12-24", "2026-12-26").At("2026-12-28 08:00"))).Round.LastAnswer);

    [Fact]
    public void In_a_quiet_July_a_start_waits_for_August_and_a_round_of_July_alone_rests()
    {
        var quiet = new WheelOptions { QuietJuly = true };
        var waits = Scene("2026-07-06", "2026-08-14") with { Options = quiet };
        Assert.Empty(Starts(waits.At("2026-07-06 08:00")));
        Assert.False(Assert.Single(Starts(waits.At("2026-08-03 08:00"))).Round.StartedLate);
        var rests = Scene("2026-07-06", "2026-07-10") with { Options = quiet };
        Assert.Empty(Starts(rests.At("2026-07-06 08:00")));
        Assert.Empty(Starts(rests.At("2026-08-03 08:00")));
        Assert.Single(Starts((Scene("2026-07-06", "2026-07-10")).At("2026-07-06 08:00")));
    }

    [Fact]
    public void A_round_for_all_committees_is_one_round_a_committee()
    {
        var scene = Scene("2026-11-16", "2026-11-30", null);
        Assert.Equal(["R1 KFN", "R1 KS"], Starts(scene.At("2026-11-16 08:00")).Select(start => start.Round.Id));
        Assert.Equal(["R1 KS"], Starts((scene with { Paused = ["r1 kfn"] }).At("2026-11-16 08:00")).Select(start => start.Round.Id));
    }

    [Fact]
    public void A_round_that_is_paused_open_or_closed_is_not_started()
    {
        var scene = Scene("2026-11-16", "2026-11-30");
        Assert.Empty(Starts((scene with { Paused = ["r1"] }).At("2026-11-16 08:00")));
        var open = WheelScene.Running("2026-11-16", "2026-11-30");
        Assert.Empty(Starts((open with { Wheel = scene.Wheel }).At("2026-11-16 10:00")));
        var closed = new CommitteeTrend("KS", [], new Dictionary<string, DateOnly>())
            .With(new RoundTrend(open.Rounds[0] with { State = RoundState.Closed }, new DateOnly(2026, 11, 18), 0, 0, 2, []));
        Assert.Empty(Starts((scene with { Trends = [closed] }).At("2026-11-19 08:00")));
    }

    [Fact]
    public void A_start_that_would_write_to_too_many_becomes_a_question_to_the_coordinator()
    {
        var scene = Scene("2026-11-16", "2026-11-30") with { Options = new WheelOptions { MostRecipientsUnasked = 1 } };
        var plan = scene.At("2026-11-16 08:00");
        Assert.Empty(Starts(plan));
        var question = Assert.Single(plan.Due.OfType<Duty.Tell>().SelectMany(tell => tell.Notices), notice => notice.Kind == NoticeKind.StartQuestion);
        Assert.Equal((Town.Sara, "R1"), (question.To, question.Round));
        Assert.Single(Starts((scene with { Options = new WheelOptions { MostRecipientsUnasked = 2 } }).At("2026-11-16 08:00")));
    }

    [Fact]
    public void A_committee_without_coordinator_has_its_question_asked_of_any_coordinator_and_the_plan_says_so()
    {
        var scene = Scene("2026-11-16", "2026-11-30") with { Options = new WheelOptions { MostRecipientsUnasked = 1 } };
        var others = scene with
        {
            Register = scene.Register with
            {
                People = [.. scene.Register.People.Select(one => one.Id == Town.Sara ? one with { Grants = [new RoleGrant(Role.Coordinator, "KFN")] } : one)],
            },
        };
        Assert.Equal([Town.Sara], Question(others).Notices.Select(notice => notice.To));
        Assert.Equal("R1", Question(others).Leaderless);
        Assert.Null(Question(scene).Leaderless);

        static Duty.Tell Question(WheelScene one) =>
            one.At("2026-11-16 08:00").Due.OfType<Duty.Tell>().Single(tell => tell.Notices.Any(notice => notice.Kind == NoticeKind.StartQuestion));
    }

    [Fact]
    public void It_looks_again_when_the_next_start_falls_due()
    {
        Assert.Equal("2026-11-16 08:00", WheelScene.Local(Scene("2026-11-16", "2026-11-30").At("2026-11-15 12:00").Next!.Value));
        Assert.Equal("2026-11-17 07:30", WheelScene.Local(Scene("2026-11-16", "2026-11-30").At("2026-11-16 18:00").Next!.Value));
    }

    private static WheelScene Scene(string start, string lastAnswer, string? committee = "KS") =>
        new() { Wheel = [WheelScene.Planned(start, lastAnswer, committee)] };

    private static List<Duty.Start> Starts(WheelPlan plan) => [.. plan.Due.OfType<Duty.Start>()];
}
