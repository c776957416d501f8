using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Wheel;

/// <summary>Facts for the wheel from the small town, with one planned round and, when a test wants, one that runs.</summary>
internal sealed record WheelScene
{
    public static readonly Period Autumn = new(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31));

    public Register Register { get; init; } = Town.Register with { Rounds = [] };

    public IReadOnlyList<PlannedRound> Wheel { get; init; } = [];

    public IReadOnlyList<Round> Rounds { get; init; } = [];

    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    public IReadOnlyList<LatestState> Latest { get; init; } = [];

    public IReadOnlyList<string> Paused { get; init; } = [];

    public IReadOnlyList<CommitteeTrend> Trends { get; init; } = [];

    public IReadOnlyList<Away> Aways { get; init; } = [];

    public WheelOptions Options { get; init; } = new();

    /// <summary>What is due at a wall-clock time in Stockholm, without the daily list of initiatives that have no owner.</summary>
    public WheelPlan At(string local)
    {
        var wall = DateTime.Parse(local, CultureInfo.InvariantCulture);
        var now = MunicipalClock.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
        var facts = new WheelFacts
        {
            Register = Register,
            Wheel = Wheel,
            Paused = Paused.ToHashSet(StringComparer.OrdinalIgnoreCase),
            Rounds = Rounds,
            Prompts = Prompts.GroupBy(prompt => prompt.Round).ToDictionary(round => round.Key, IReadOnlyList<Prompt> (round) => [.. round]),
            Latest = Latest.ToDictionary(state => state.Initiative, StringComparer.OrdinalIgnoreCase),
            Roster = new DutyRoster(Aways, DateOnly.FromDateTime(wall)),
            Trends = Trends,
        };
        return WheelRules.At(facts, Options, now);
    }

    public static PlannedRound Planned(string start, string lastAnswer, string? committee = "KS") =>
        new("R1", Cadence.Tertial, Autumn, Day(start), Day(lastAnswer), committee, null);

    /// <summary>A round of the board that was started at 08:00 and asks about TU (Tore) and OV (no owner).</summary>
    public static WheelScene Running(string started, string lastAnswer, params IReadOnlyList<string> done) => new()
    {
        Rounds =
        [
            new Round
            {
                Id = "R1",
                Cadence = Cadence.Tertial,
                Period = Autumn,
                LastAnswer = Day(lastAnswer),
                Committee = "KS",
                StartedAt = MunicipalClock.At(Day(started), new TimeOnly(8, 0)),
                Done = done,
            },
        ],
        Prompts = [Ask("TU", Town.Tore, lastAnswer), Ask("OV", null, lastAnswer)],
    };

    public static Prompt Ask(string initiative, string? owner, string lastAnswer) => new("R1", initiative, Autumn, Day(lastAnswer), owner);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Local(DateTimeOffset instant) => MunicipalClock.Local(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
