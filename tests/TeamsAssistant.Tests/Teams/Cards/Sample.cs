using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>Things that cards show; a test names only what matters to it.</summary>
internal static class Sample
{
    public const string Anna = "11111111-1111-4111-8111-111111111111";

    public static readonly Committee Board = new("KS", "Kommunstyrelsen", "KSN");

    public static readonly DateTimeOffset At = new(2026, 10, 12, 12, 5, 0, TimeSpan.Zero);

    public static Initiative Initiative(string name = "Trygga unga", string id = "TU", string? owner = Anna) => new()
    {
        Id = id,
        Name = name,
        Kind = InitiativeKind.Initiative,
        Committee = "KS",
        Owner = owner,
        Indicators = [new Indicator("NRI", "Nöjd Region-Index – Trygghet", null, true, 2019, 37, [new IndicatorYear(2020, 45, 38)], null)],
    };

    public static Round Round(RoundState state = RoundState.Open) => new()
    {
        Id = "2026-T3",
        Cadence = Cadence.Tertial,
        Period = new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)),
        LastAnswer = new DateOnly(2027, 1, 15),
        Committee = "KS",
        Meeting = new DateOnly(2027, 2, 9),
        State = state,
        StartedAt = At,
    };

    public static Answer Answer(
        SituationLevel level = SituationLevel.Strained,
        string done = "Fältgruppen har varit ute fredag och lördag kväll. Tre skolor har fått samverkansteam.",
        string? deviation = "Två tjänster är fortfarande vakanta.",
        string? measure = "Ny annons i november; socialförvaltningen lånar ut en fältsekreterare till årsskiftet.") => new()
        {
            Level = level,
            Progress = 60,
            Done = done,
            Deviation = deviation,
            Measure = measure,
            Forecast = 12_400_000_00,
            Lesson = "Börja rekryteringen före sommaren.",
        };

    public static StatusUpdate Update(Answer? answer = null, bool late = false) => new()
    {
        Id = "2516812345678901234-a1b2c3",
        Initiative = "TU",
        Round = "2026-T3",
        By = Anna,
        At = At,
        Answer = answer ?? Answer(),
        ForecastYear = 2026,
        Late = late,
    };

    public static LatestState State(StatusUpdate? update = null) => new()
    {
        Initiative = "TU",
        Revision = 2,
        Update = update ?? Update(),
        PreviousLevel = SituationLevel.Elevated,
    };

    public static BudgetStatement Budget(Initiative? initiative = null) => new()
    {
        Initiative = initiative ?? Initiative(),
        Year = 2026,
        Closed = false,
        Parts = 0,
        Budget = 12_000_000_00,
        Outcome = 8_100_000_00,
        Revenue = 0,
        Forecast = new Forecast(12_400_000_00, ForecastBasis.Official, new DateOnly(2026, 10, 12), "u1"),
        NeedsExplanation = false,
        Sources = [new SourceBudget("Statsbidrag Socialstyrelsen", 1, 6_300_000_00), new SourceBudget("Mandatperiodsmedel", 2, 5_700_000_00)],
        Imports =
        [
            new LedgerImport
            {
                Id = "i1",
                File = "ekonomi-2026.se",
                Sha256 = "00",
                At = new DateTimeOffset(2026, 11, 3, 8, 0, 0, TimeSpan.Zero),
                From = new DateOnly(2026, 1, 1),
                To = new DateOnly(2026, 12, 31),
                BookedThrough = new DateOnly(2026, 10, 1),
            },
        ],
    };

    public static Person Person(string id, string name) =>
        new(id, name, "a@exempel.se", null, [new RoleGrant(Role.Official, null)]);

    /// <summary>A round's prompts: of the initiatives, as many answered and late as said.</summary>
    public static RoundOverview Overview(IReadOnlyList<Initiative> initiatives, int answered, int late = 0, RoundState state = RoundState.Open) =>
        new(Round(state), [.. initiatives.Select((initiative, i) => new PromptStatus(
            new Prompt("2026-T3", initiative.Id, Round().Period, Round().LastAnswer, initiative.Owner),
            initiative,
            i < answered ? new RoundAnswer("2026-T3", "u" + i, At, i < late) : null,
            null))]);
}
