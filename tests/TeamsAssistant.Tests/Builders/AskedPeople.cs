using System.Globalization;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Tests.Builders;

/// <summary>As many officials as wanted, each asked about an initiative of her own in an open round: each has something to be told.</summary>
internal static class AskedPeople
{
    public const string RoundId = "R";

    public static string Id(int number) => $"44444444-4444-4444-8444-{number.ToString("D12", CultureInfo.InvariantCulture)}";

    public static Register Register(int people) => Town.Register with
    {
        People =
        [
            .. Town.Register.People,
            .. Enumerable.Range(0, people).Select(number => Town.Person(Id(number), $"Person {number}", new RoleGrant(Role.Official, Town.Board.Abbreviation))),
        ],
        Initiatives =
        [
            .. Town.Register.Initiatives,
            .. Enumerable.Range(0, people).Select(number => Town.Initiative(Initiative(number), $"Insats {number}") with { Owner = Id(number) }),
        ],
    };

    public static Round Round(DateTimeOffset startedAt) => new()
    {
        Id = RoundId,
        Cadence = Cadence.Once,
        Period = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)),
        LastAnswer = new DateOnly(9999, 1, 1),
        Committee = Town.Board.Abbreviation,
        StartedAt = startedAt,
    };

    public static IReadOnlyList<Prompt> Prompts(int people)
    {
        var round = Round(default);
        return [.. Enumerable.Range(0, people).Select(number => new Prompt(RoundId, Initiative(number), round.Period, round.LastAnswer, Id(number)))];
    }

    public static Notice Told(int number) => new(NoticeKind.Asked, Id(number), "start") { Round = RoundId };

    private static string Initiative(int number) => string.Create(CultureInfo.InvariantCulture, $"I{number:D5}");
}
