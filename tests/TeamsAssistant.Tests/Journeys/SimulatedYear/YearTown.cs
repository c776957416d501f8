using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys.SimulatedYear;

/// <summary>
/// The municipality of the simulated year: five committees, each with 60 initiatives and 24 people (coordinator, chair, two managers, 20
/// officials), and a wheel with every cadence.
/// </summary>
internal static class YearTown
{
    public const int InitiativesEach = 60;
    public const int Officials = 20;

    /// <summary>The one initiative of each committee that nobody owns.</summary>
    public const int Unowned = 59;

    /// <summary>Its answers in monthly rounds are at level 5.</summary>
    public const int Critical = 4;

    /// <summary>Officials from this on have a manager whom the register does not know.</summary>
    public const int WithoutManager = 15;

    public static readonly string[] Committees = ["AN", "BN", "CN", "DN", "EN"];

    /// <summary>Who is away, and who answers for her: of BN, 3–14 May.</summary>
    public static readonly (string Away, string StandIn, DateOnly From, DateOnly To) Absence =
        (Person("BN", 0), Person("BN", 1), new(2027, 5, 3), new(2027, 5, 14));

    /// <param name="from">The wheel begins with what is planned on this day.</param>
    public static Register Register(DateOnly from) => new()
    {
        Committees = [.. Committees.Select(one => new Committee(one, $"Nämnden {one}", one))],
        People = [.. Committees.SelectMany(People)],
        Initiatives =
        [
            .. Committees.SelectMany(committee => Enumerable.Range(0, InitiativesEach).Select(i => Town.Initiative(Initiative(committee, i), $"Insats {committee} {i}") with
            {
                Committee = committee,
                Owner = i == Unowned ? null : Person(committee, i % Officials),
                Area = $"Område {i % 3}",
            })).OrderBy(one => one.Id, StringComparer.Ordinal),
        ],
        Rounds = [.. Wheel().Where(one => one.Start >= from).OrderBy(one => one.Id, StringComparer.Ordinal)],
    };

    public static string Person(string committee, int number) => Id(committee, number);

    public static string Manager(string committee, int number) => Id(committee, 20 + (number % 2));

    public static string Coordinator(string committee) => Id(committee, 22);

    public static string Chair(string committee) => Id(committee, 23);

    public static string Initiative(string committee, int number) => string.Create(CultureInfo.InvariantCulture, $"{committee}-{number:D2}");

    /// <summary>
    /// AN every week from a Friday to the Wednesday after; BN every month from the 25th to the 5th; all at the end of each tertial and in
    /// November for the year; CN for the half-year in July; DN once, at Christmas.
    /// </summary>
    private static IEnumerable<PlannedRound> Wheel()
    {
        for (var (friday, week) = (new DateOnly(2027, 1, 1), 0); friday.Year == 2027; friday = friday.AddDays(7), week++)
        {
            yield return Round($"v{week:D2}", Cadence.Week, friday.AddDays(-4), friday.AddDays(2), friday, friday.AddDays(5), "AN");
        }

        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(2027, month, 1);
            yield return Round($"m{month:D2}", Cadence.Month, first, first.AddMonths(1).AddDays(-1), first.AddDays(24), first.AddMonths(1).AddDays(4), "BN");
        }

        yield return Round("T1", Cadence.Tertial, new(2027, 1, 1), new(2027, 4, 30), new(2027, 4, 26), new(2027, 5, 12), null);
        yield return Round("T2", Cadence.Tertial, new(2027, 5, 1), new(2027, 8, 31), new(2027, 8, 23), new(2027, 9, 10), null);
        yield return Round("T3", Cadence.Tertial, new(2027, 9, 1), new(2027, 12, 31), new(2027, 12, 11), new(2027, 12, 23), null);
        yield return Round("H1", Cadence.HalfYear, new(2027, 1, 1), new(2027, 6, 30), new(2027, 7, 5), new(2027, 8, 20), "CN");
        yield return Round("År", Cadence.Year, new(2027, 1, 1), new(2027, 12, 31), new(2027, 11, 1), new(2027, 11, 30), null);
        yield return Round("Jul", Cadence.Once, new(2027, 12, 1), new(2027, 12, 31), new(2027, 12, 24), new(2027, 12, 26), "DN");

        static PlannedRound Round(string id, Cadence cadence, DateOnly from, DateOnly to, DateOnly start, DateOnly last, string? committee) =>
            new(id, cadence, new Period(from, to), start, last, committee, null);
    }

    private static IEnumerable<Person> People(string committee)
    {
        for (var number = 0; number < Officials; number++)
        {
            var manager = number < WithoutManager ? Mail(Manager(committee, number)) : "nagon.annan@example.se";
            yield return Someone(Person(committee, number), Role.Official) with { Manager = manager };
        }

        yield return Someone(Manager(committee, 0), Role.Official);
        yield return Someone(Manager(committee, 1), Role.Official);
        yield return Someone(Coordinator(committee), Role.Coordinator);
        yield return Someone(Chair(committee), Role.Chair);

        Person Someone(string id, Role role) => new(id, $"Person {id[^4..]}", Mail(id), null, [new RoleGrant(role, committee)]);
    }

    private static string Mail(string id) => $"{id[^12..]}@example.se";

    private static string Id(string committee, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"33333333-3333-4333-8333-{Array.IndexOf(Committees, committee) + 1:D6}{number:D6}");
}
