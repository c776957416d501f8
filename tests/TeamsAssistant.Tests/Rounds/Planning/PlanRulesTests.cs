using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Rounds.Planning;

public sealed class PlanRulesTests
{
    private static readonly Person ForKs = Town.Person(Town.Sara, "Sara", new RoleGrant(Role.Coordinator, "KS"));
    private static readonly Person ForAll = Town.Person(Town.Sara, "Sara", new RoleGrant(Role.Coordinator, null));

    private static readonly PlanForm Form = new()
    {
        Name = " KS v 48 ",
        Committee = "KS",
        Cadence = "Week",
        From = "2026-11-23",
        To = "2026-11-29",
        Start = "2026-11-24",
        LastAnswer = "20261127",
        Meeting = "",
    };

    [Fact]
    public void A_round_as_it_was_typed() => Assert.Equal(
        new PlannedRound("KS v 48", Cadence.Week, new Period(new(2026, 11, 23), new(2026, 11, 29)), new(2026, 11, 24), new(2026, 11, 27), "KS", null),
        Check(Form, ForKs).Planned);

    [Fact]
    public void A_round_for_all_is_planned_by_who_coordinates_all()
    {
        var all = Form with { Committee = PlanForm.AllCommittees };
        Assert.Null(Check(all, ForAll).Planned!.Committee);
        Assert.Equal("plan.notAllYours committee", Faults(all, ForKs));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_its_field()
    {
        Assert.Equal("plan.committee committee, plan.cadence cadence, plan.day from, plan.day to, plan.day start, plan.day lastAnswer, plan.name name", Faults(new PlanForm(), ForKs));
        Assert.Equal("round.notCoordinator committee", Faults(Form with { Committee = "KFN" }, ForKs));
        Assert.Equal("plan.cadence cadence", Faults(Form with { Cadence = "77" }, ForKs));
        Assert.Equal("plan.period to", Faults(Form with { To = "2026-11-22" }, ForKs));
        Assert.Equal("plan.startPassed start", Faults(Form with { Start = "2026-11-23" }, ForKs));
        Assert.Equal("plan.lastBeforeStart lastAnswer", Faults(Form with { LastAnswer = "2026-11-23" }, ForKs));
        Assert.Equal("plan.lastBeforeStart lastAnswer", Faults(Form with { LastAnswer = "2027-11-24" }, ForKs));
        Assert.Equal("plan.meetingBeforeLast meeting", Faults(Form with { Meeting = "2026-11-26" }, ForKs));
        Assert.Equal("plan.day meeting", Faults(Form with { Meeting = "2026-13-26" }, ForKs));
        Assert.Equal("plan.name name", Faults(Form with { Name = new string('x', 61) }, ForKs));
    }

    [Theory]
    [InlineData("2026-t3")] // planned
    [InlineData("R1")] // open or closed
    public void A_name_that_is_taken_is_refused(string name) => Assert.Equal("plan.nameTaken name", Faults(Form with { Name = name }, ForKs));

    private static PlanCheck Check(PlanForm form, Person planner) =>
        PlanRules.Check(form, planner, Town.Register, id => id == "R1", new DateOnly(2026, 11, 24));

    private static string Faults(PlanForm form, Person planner) =>
        string.Join(", ", Check(form, planner).Faults.Select(fault => $"{fault.Code} {fault.Field}"));
}
