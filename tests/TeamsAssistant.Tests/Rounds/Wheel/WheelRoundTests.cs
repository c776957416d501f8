using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Wheel;

/// <summary>What the wheel does in a round that runs, and daily.</summary>
public sealed class WheelRoundTests
{
    private static readonly string[] All = ["start", "halfway", "dayBefore", "end"];

    [Theory]
    [InlineData("", "2026-11-16 08:00", "Asked start", "start")]
    [InlineData("start", "2026-11-23 08:59", "", "")]
    [InlineData("start", "2026-11-23 09:00", "Reminder halfway", "halfway")]
    [InlineData("start,halfway", "2026-11-23 09:00", "", "")]
    [InlineData("start,halfway", "2026-11-27 09:00", "Reminder dayBefore", "dayBefore")]
    // Down since the start: the later reminder overtakes the earlier.
    [InlineData("start", "2026-11-27 10:00", "Reminder dayBefore", "halfway,dayBefore")]
    [InlineData("start", "2026-11-30 14:00", "Reminder end", "halfway,dayBefore,end")]
    // Not even asked: asked now, and that is all.
    [InlineData("", "2026-11-27 10:00", "Asked start", "start,halfway,dayBefore")]
    // The calendar writes at a point that it did not write at before: in a round that is past it, nothing is made up for.
    [InlineData("start,dayBefore", "2026-11-27 10:00", "", "")]
    [InlineData("start,dayBefore", "2026-11-30 14:00", "Reminder end", "end")]
    [InlineData("halfway", "2026-11-24 10:00", "", "")]
    // Never in the evening.
    [InlineData("start", "2026-11-23 18:00", "", "")]
    [InlineData("start", "2026-11-24 07:30", "Reminder halfway", "halfway")]
    public void People_are_asked_and_reminded_once(string done, string at, string told, string marks)
    {
        var plan = WheelScene.Running("2026-11-16", "2026-11-30", done.Split(',', StringSplitOptions.RemoveEmptyEntries)).At(at);
        var tells = OfRound(plan);
        Assert.Equal(told, string.Join(", ", tells.SelectMany(tell => tell.Notices).Select(notice => $"{notice.Kind} {notice.Mark}")));
        Assert.Equal(marks, string.Join(",", tells.SelectMany(tell => tell.Marks)));
        Assert.All(tells.SelectMany(tell => tell.Notices), notice => Assert.Equal(Town.Tore, notice.To));
    }

    [Theory]
    [InlineData("2026-12-01 08:59", false)]
    [InlineData("2026-12-01 09:00", true)]
    [InlineData("2026-12-04 07:30", true)]
    public void What_was_not_answered_goes_up_on_the_first_working_day_after_the_last(string at, bool escalated)
    {
        var tells = OfRound(WheelScene.Running("2026-11-16", "2026-11-30", "start", "halfway", "dayBefore").At(at));
        Assert.Equal(escalated, tells.Count == 1);
        Assert.All(tells, tell => Assert.Equal(["end", "escalated"], tell.Marks));
        Assert.All(tells.SelectMany(tell => tell.Notices), notice => Assert.Equal(NoticeKind.Escalation, notice.Kind));
    }

    [Fact]
    public void It_goes_to_the_manager_where_the_register_has_her_else_to_the_coordinator()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30", All);
        Assert.Equal([Town.Sara], ToldBy(scene));
        scene = scene with
        {
            Register = scene.Register with { People = [.. scene.Register.People.Select(one => one.Id == Town.Olle ? one with { Email = "Chef@example.se" } : one)] },
        };
        // TU has an owner, whose manager is Olle now; OV has none.
        Assert.Equal([Town.Sara, Town.Olle], ToldBy(scene));

        static IEnumerable<string> ToldBy(WheelScene scene) => OfRound(scene.At("2026-12-01 09:00")).Single().Notices.Select(notice => notice.To).Order();
    }

    [Fact]
    public void Nothing_missing_escalates_to_nobody_and_is_marked()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30", All) with { Latest = [State("TU", SituationLevel.Normal, "R1"), State("OV", SituationLevel.Normal, "R1")] };
        var tell = Assert.Single(OfRound(scene.At("2026-12-01 09:00")));
        Assert.Equal((0, "escalated"), (tell.Notices.Count, tell.Marks.Single()));
    }

    [Fact]
    public void Who_has_answered_is_not_reminded()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30", "start") with { Latest = [State("TU", SituationLevel.Normal, "R1")] };
        Assert.Empty(OfRound(scene.At("2026-11-23 09:00")).Single().Notices);
    }

    [Fact]
    public void Where_the_reason_is_noted_nobody_is_reminded_and_nothing_goes_up()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30", "start");
        scene = scene with { Prompts = [.. scene.Prompts.Select(prompt => prompt with { Reason = "Insatsen vilar." })] };
        Assert.Empty(OfRound(scene.At("2026-11-23 09:00")).Single().Notices);
        Assert.Empty(OfRound(scene.At("2026-12-01 09:00")).Single().Notices);
    }

    [Fact]
    public void The_deputy_is_asked_when_the_owner_is_away_and_contributors_by_setting()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30") with
        {
            Aways = [new Away(Town.Tore, new Period(WheelScene.Day("2026-11-16"), WheelScene.Day("2026-11-20")), null)],
        };
        Assert.Equal([Town.Asa], OfRound(scene.At("2026-11-16 08:00")).Single().Notices.Select(notice => notice.To));
        scene = scene with
        {
            Register = scene.Register with { Initiatives = [.. scene.Register.Initiatives.Select(one => one.Id == "OV" ? one with { Contributors = [Town.Lena] } : one)] },
            Options = new WheelOptions { AskContributors = true },
        };
        Assert.Equal([Town.Asa, Town.Lena], OfRound(scene.At("2026-11-16 08:00")).Single().Notices.Select(notice => notice.To).Order());
    }

    [Theory]
    [InlineData("2026-12-14 08:59", false)]
    [InlineData("2026-12-14 09:00", true)]
    [InlineData("2026-12-14 17:00", false)]
    [InlineData("2026-12-15 07:30", true)]
    public void It_is_closed_ten_working_days_after_the_last(string at, bool closes) =>
        Assert.Equal(closes, WheelScene.Running("2026-11-16", "2026-11-30", [.. All, "escalated"]).At(at).Due.OfType<Duty.Close>().Any());

    [Fact]
    public void A_round_that_is_closing_is_frozen_a_minute_later_whatever_the_hour()
    {
        var scene = WheelScene.Running("2026-11-16", "2026-11-30");
        var closing = scene.Rounds[0] with { State = RoundState.Closing, ClosingAt = MunicipalClock.At(WheelScene.Day("2026-11-20"), new TimeOnly(19, 0)) };
        scene = scene with { Rounds = [closing] };
        var early = scene.At("2026-11-20 19:00");
        Assert.Empty(early.Due);
        Assert.Equal("2026-11-20 19:01", WheelScene.Local(early.Next!.Value));
        Assert.IsType<Duty.Freeze>(Assert.Single(scene.At("2026-11-20 19:01").Due));
    }

    [Theory]
    [InlineData("2026-11-23 09:00")]
    [InlineData("2026-12-01 09:00")]
    [InlineData("2026-12-14 09:00")]
    public void A_paused_round_is_left_alone(string at)
    {
        var plan = (WheelScene.Running("2026-11-16", "2026-11-30") with { Paused = ["r1"] }).At(at);
        Assert.Empty(OfRound(plan));
        Assert.Empty(plan.Due.OfType<Duty.Close>());
    }

    [Theory]
    [InlineData("2026-11-25 08:59", 0)]
    [InlineData("2026-11-25 09:00", 1)]
    [InlineData("2026-11-25 17:00", 0)]
    [InlineData("2026-11-28 09:00", 0)] // Saturday
    [InlineData("2026-12-24 09:00", 0)]
    public void Initiatives_without_owner_are_listed_to_the_coordinator_on_working_days(string at, int lists)
    {
        var notices = new WheelScene().At(at).Due.OfType<Duty.Tell>().SelectMany(tell => tell.Notices).ToList();
        Assert.Equal(lists, notices.Count);
        Assert.All(notices, notice => Assert.Equal((NoticeKind.WithoutOwner, Town.Sara, at[..10]), (notice.Kind, notice.To, notice.Mark)));
    }

    [Fact]
    public void No_list_when_every_initiative_has_an_owner()
    {
        var register = Town.Register with { Initiatives = [.. Town.Register.Initiatives.Where(one => one.Owner is not null)] };
        Assert.Empty(new WheelScene { Register = register }.At("2026-11-25 09:00").Due);
    }

    [Fact]
    public void Level_five_is_told_at_once_to_chair_and_coordinator_by_the_first_of_its_corrections()
    {
        var scene = new WheelScene { Latest = [State("TU", SituationLevel.Critical, null), State("LOV", SituationLevel.Serious, null)] };
        var notices = scene.At("2026-11-24 22:00").Due.OfType<Duty.Tell>().Single().Notices;
        Assert.Equal([Town.Sara, Town.Olle], notices.Select(notice => notice.To).Order());
        Assert.All(notices, notice => Assert.Equal((NoticeKind.Critical, "first", "TU"), (notice.Kind, notice.Mark, notice.Initiative)));
        Assert.Empty(scene.At("2026-12-01 22:00").Due);
    }

    private static LatestState State(string initiative, SituationLevel level, string? round)
    {
        var update = new StatusUpdate
        {
            Id = $"u-{initiative}",
            Initiative = initiative,
            Round = round,
            By = Town.Tore,
            At = MunicipalClock.At(WheelScene.Day("2026-11-24"), new TimeOnly(21, 0)),
            Answer = new Answer { Level = level, Progress = 1, Done = "x" },
            ForecastYear = 2026,
        };
        return new LatestState
        {
            Initiative = initiative,
            Revision = 1,
            Update = update,
            Chain = "first",
            Rounds = round is null ? [] : [new RoundAnswer(round, update.Id, update.At, false)],
        };
    }

    private static List<Duty.Tell> OfRound(WheelPlan plan) => [.. plan.Due.OfType<Duty.Tell>().Where(tell => tell.Round is not null)];
}
