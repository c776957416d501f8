using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Rounds.Starting;

public sealed class RoundPlanningTests
{
    private static readonly Change Tuesday = new(Town.Sara, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), Door.Teams, "round.start");

    [Fact]
    public void The_planned_round_that_is_due_is_started()
    {
        var plan = RoundPlanning.Plan(Town.Register, [], Town.Board, null, Tuesday);
        Assert.Equal("2026-T3", plan.Round!.Id);
        Assert.Equal(new DateOnly(2026, 12, 8), plan.Round.Meeting);
        Assert.Equal(Town.Sara, plan.Round.StartedBy);
    }

    [Fact]
    public void It_asks_about_the_committees_initiatives_also_those_without_owner()
    {
        var plan = RoundPlanning.Plan(Town.Register, [], Town.Board, null, Tuesday);
        Assert.Equal(["OV", "TP", "TU"], plan.Prompts.Select(prompt => prompt.Initiative));
        Assert.Equal([null, Town.Sara, Town.Tore], plan.Prompts.Select(prompt => prompt.Owner));
    }

    [Fact]
    public void None_due_gives_an_ad_hoc_round_over_the_month()
    {
        var plan = RoundPlanning.Plan(Town.Register, [], Town.Culture, null, Tuesday);
        Assert.Equal("KFN 2026-11-24", plan.Round!.Id);
        Assert.Equal(new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)), plan.Round.Period);
        Assert.Equal(new DateOnly(2026, 12, 8), plan.Round.LastAnswer);
    }

    [Theory]
    [InlineData(10, "2026-12-28")] // two weeks on is Christmas Eve
    [InlineData(12, "2026-12-28")] // a Saturday
    [InlineData(17, "2027-01-04")] // New Year's Eve, a Thursday
    public void Nobody_is_asked_to_answer_on_a_day_off(int december, string lastAnswer)
    {
        var change = Tuesday with { At = new DateTimeOffset(2026, 12, december, 9, 0, 0, TimeSpan.Zero) };
        var plan = RoundPlanning.Plan(Town.Register, [], Town.Culture, null, change);
        Assert.Equal(lastAnswer, plan.Round!.LastAnswer.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void A_round_that_is_open_is_not_started_again()
    {
        var open = RoundPlanning.Plan(Town.Register, [], Town.Board, null, Tuesday).Round!;
        Assert.Equal("round.alreadyOpen", RoundPlanning.Plan(Town.Register, [open], Town.Board, "2026-t3", Tuesday).Refusal!.Code);
    }

    [Fact]
    public void Without_a_name_no_round_is_started_beside_one_that_runs()
    {
        var open = RoundPlanning.Plan(Town.Register, [], Town.Board, null, Tuesday).Round!;
        var again = RoundPlanning.Plan(Town.Register, [open], Town.Board, null, Tuesday);
        Assert.Equal(("round.alreadyOpen", open), (again.Refusal!.Code, again.AlreadyOpen));
        Assert.NotNull(RoundPlanning.Plan(Town.Register, [open], Town.Culture, null, Tuesday).Round);
    }

    [Fact]
    public void A_round_whose_last_day_has_passed_does_not_stand_in_the_way_of_the_next()
    {
        var open = RoundPlanning.Plan(Town.Register, [], Town.Board, null, Tuesday).Round!;
        var later = Tuesday with { At = Tuesday.At.AddDays(7) };
        Assert.Equal("KS 2026-12-01", RoundPlanning.Plan(Town.Register, [open], Town.Board, null, later).Round!.Id);
    }

    [Fact]
    public void An_ad_hoc_round_is_known_by_its_name()
    {
        var open = RoundPlanning.Plan(Town.Register, [], Town.Culture, null, Tuesday).Round!;
        Assert.Equal(open, RoundPlanning.Plan(Town.Register, [open], Town.Culture, "kfn 2026-11-24", Tuesday).AlreadyOpen);
    }

    [Fact]
    public void A_round_planned_for_another_committee_is_refused()
    {
        var refusal = RoundPlanning.Plan(Town.Register, [], Town.Culture, "2026-T3", Tuesday).Refusal!;
        Assert.Equal("round.otherCommittee", refusal.Code);
        Assert.Equal(["2026-T3", "Kommunstyrelsen", "Kultur- och fritidsnämnden"], refusal.Arguments);
    }

    [Fact]
    public void A_round_that_nobody_planned_is_refused() =>
        Assert.Equal("round.unknown", RoundPlanning.Plan(Town.Register, [], Town.Board, "2027-T9", Tuesday).Refusal!.Code);

    [Fact]
    public void Initiatives_that_ended_before_the_period_or_left_the_register_are_not_asked_about()
    {
        var register = Town.Register with
        {
            Initiatives =
            [
                .. Town.Register.Initiatives.Select(initiative => initiative.Id switch
                {
                    "OV" => initiative with { End = new DateOnly(2026, 8, 31) },
                    "TP" => initiative with { MissingInRegister = true },
                    _ => initiative,
                }),
            ],
        };
        Assert.Equal(["TU"], RoundPlanning.Plan(register, [], Town.Board, null, Tuesday).Prompts.Select(prompt => prompt.Initiative));
    }

    [Fact]
    public void A_committee_with_nothing_to_ask_about_is_refused()
    {
        var register = Town.Register with { Initiatives = [] };
        Assert.Equal("round.nothingToAsk", RoundPlanning.Plan(register, [], Town.Board, null, Tuesday).Refusal!.Code);
    }

    [Fact]
    public void A_round_planned_for_all_committees_gets_the_committees_name()
    {
        var register = Town.Register with { Rounds = [Town.Register.Rounds[0] with { Committee = null }] };
        Assert.Equal("2026-T3 KFN", RoundPlanning.Plan(register, [], Town.Culture, null, Tuesday).Round!.Id);
    }

    [Fact]
    public void Half_past_midnight_on_new_years_day_in_Stockholm_is_the_new_year()
    {
        var change = Tuesday with { At = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero) };
        Assert.Equal("KFN 2027-01-01", RoundPlanning.Plan(Town.Register, [], Town.Culture, null, change).Round!.Id);
    }
}
