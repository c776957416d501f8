using TeamsAssistant.Access;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Tests.Demo;

/// <summary>The demo municipality is real files; these tests hold them to the figures of the audit reports.</summary>
public sealed class DemoMunicipalityTests
{
    private const long Million = 100_000_000;

    private static readonly RegisterReading Reading = RegisterReader.Read(Path.Combine(Folder, "register"));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");

    private static TeamsAssistant.Initiatives.Register Register => Reading.Register!;

    [Fact]
    public void The_register_is_read_without_fault() => Assert.Empty(Reading.Faults);

    [Fact]
    public void It_warns_only_of_gaps_that_are_meant_to_be_seen() => Assert.Subset(
        new HashSet<string> { "initiative.withoutOwner", "initiative.withoutCode" },
        Reading.Warnings.Select(warning => warning.Code).ToHashSet());

    [Fact]
    public void There_are_five_committees_and_people_for_each()
    {
        Assert.Equal(["BUN", "KFN", "KS", "MBN", "SN"], Register.Committees.Select(committee => committee.Abbreviation));
        Assert.All(Register.Committees, committee =>
        {
            foreach (var role in new[] { Role.Official, Role.Chair, Role.Secretary })
            {
                Assert.Contains(Register.People, person => person.Grants.Contains(new RoleGrant(role, committee.Abbreviation)));
            }
        });
    }

    [Fact]
    public void Sara_holds_every_role_that_acts_since_every_message_of_the_Playground_is_hers() => Assert.Equal(
        [Role.Official, Role.Coordinator, Role.Secretary, Role.Chair],
        Register.FindPerson("11111111-1111-4111-8111-111111111101")!.Grants.Where(grant => grant.Committee is null).Select(grant => grant.Role).Order());

    [Fact]
    public void The_parts_of_Trygghetspaketet_add_up_to_189()
    {
        var programme = Register.FindInitiative("TP")!;
        var parts = Register.Initiatives.Where(initiative => initiative.Programme == programme.Id)
            .ToDictionary(part => part.Name, part => BudgetOf(part, 2020, 2023) / Million);

        Assert.Equal(49, parts["Trygga unga"]);
        Assert.Equal(30, parts["Trygga unga skolan"]);
        Assert.Equal(80, parts["Jobbcentrum"]);
        Assert.Equal(189, parts.Values.Sum());
        Assert.Equal(189 * Million, BudgetOf(programme, 2020, 2023));
    }

    [Fact]
    public void Trygga_unga_has_its_five_parts() => Assert.Equal(5, Register.DescendantsOf(Register.FindInitiative("TU")!).Count);

    [Fact]
    public void Trygga_unga_skolan_is_paid_by_the_grant_alone() =>
        Assert.All(Register.FindInitiative("TS-2")!.Funding, funding => Assert.Equal("Statsbidrag", funding.Source));

    [Fact]
    public void The_budget_of_the_term_programme_2023_is_21_8() =>
        Assert.Equal(218 * Million / 10, BudgetOf(Register.FindInitiative("MP")!, 2023, 2023));

    [Fact]
    public void The_grant_is_used_first_and_the_term_s_funds_are_10_a_year()
    {
        var grants = Register.Sources.Where(source => source.Name == "Statsbidrag" && source.Year <= 2023).ToList();
        Assert.Equal([63 * Million / 10, 113 * Million / 10, 63 * Million / 10], grants.Select(source => source.Allotted));
        Assert.All(grants, source => Assert.Equal((1, true), (source.Order, source.Repaid)));
        var term = Register.Sources.Where(source => source.Name == "Mandatperiodsmedel" && source.Year <= 2023).ToList();
        Assert.Equal(40 * Million, term.Sum(source => source.Allotted));
        Assert.All(term, source => Assert.Equal(2, source.Order));
    }

    [Fact]
    public void The_agreement_has_ten_activities_in_area_1_and_three_in_area_2()
    {
        var activities = Register.Initiatives.Where(initiative => initiative.Kind == InitiativeKind.AgreementActivity).ToList();

        Assert.Equal(10, activities.Count(activity => activity.Area == "Område 1"));
        Assert.Equal(3, activities.Count(activity => activity.Area == "Område 2"));
    }

    [Fact]
    public void The_region_index_has_its_targets_and_outcome()
    {
        var years = Register.FindInitiative("TP")!.Indicators.Single().Years.ToDictionary(year => year.Year);

        Assert.Equal((45m, 38m), (years[2020].Target, years[2020].Outcome));
        Assert.Equal((47m, 49m), (years[2021].Target, years[2022].Target));
    }

    [Fact]
    public void A_round_feeds_the_meeting_of_8_December_2026() => Assert.Contains(
        Register.Rounds, round => round.Committee == "KS" && round.Meeting == new DateOnly(2026, 12, 8));

    [Fact]
    public void Every_kind_is_there() =>
        Assert.Equal(Enum.GetValues<InitiativeKind>(), Register.Initiatives.Select(initiative => initiative.Kind).Distinct().Order());

    private static long BudgetOf(Initiative initiative, int first, int last) => Register.DescendantsOf(initiative).Append(initiative)
        .SelectMany(part => part.Funding)
        .Where(funding => funding.Year >= first && funding.Year <= last)
        .Sum(funding => funding.Budget);
}
