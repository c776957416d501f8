using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Questions;

/// <summary>
/// The municipality that the questions of questions.tsv are asked of: every initiative costs the same each month of a year, so that each
/// amount can be reckoned by hand. 2026 is booked through October; it is November 24.
/// </summary>
internal static class QuestionTown
{
    private const long Thousand = 1_000_00;

    public static DateOnly Today { get; } = new(2026, 11, 24);

    /// <summary>Cost a month, tkr: 2024, 2025, 2026.</summary>
    private static readonly (string Code, long[] Costs)[] Costs =
    [
        ("4110", [50, 50, 60]), ("4111", [100, 110, 120]), ("4112", [150, 160, 200]), ("4131", [80, 90, 70]), ("4201", [200, 220, 210]),
        ("4205", [100, 120, 130]), ("4140", [500, 500, 520]), ("4121", [250, 240, 150]),
    ];

    public static Register Register { get; } = new()
    {
        Committees =
        [
            new("BUN", "Barn- och utbildningsnämnden", null), new("KFN", "Kultur- och fritidsnämnden", null), new("KS", "Kommunstyrelsen", null), new("SN", "Socialnämnden", null),
        ],
        People =
        [
            Person("sara", "Sara Samordnare", new RoleGrant(Role.Coordinator, null)),
            Person("olle", "Olle Ordförande", new RoleGrant(Role.Chair, "KS")),
            Person("kerstin", "Kerstin Ordförande", new RoleGrant(Role.Chair, "KFN")),
            Person("tore", "Tore Tjänsteperson", new RoleGrant(Role.Official, "KFN")),
            Person("karin", "Karin Samordnare", new RoleGrant(Role.Coordinator, "KS")),
            Person("lena", "Lena Läsare", new RoleGrant(Role.Reader, null)),
            Person("nils", "Nils Nämndsekreterare", new RoleGrant(Role.Secretary, "KFN"), new RoleGrant(Role.Secretary, "SN")),
        ],
        Initiatives =
        [
            One("AG", "Agenda 2030", "KS", "Kommunledningskontoret", null, null, []) with { Funding = [new(2026, "Ram", 300 * Thousand)] },
            One("FG", "Mobilt samverkansteam", "KFN", "Kultur- och fritidsförvaltningen", "TU", "4112", ["mobila teamet"], (1500, 2000, 2200)) with { Area = "Centrum", Owner = "tore" },
            One("FS", "Föräldrastöd", "SN", "Socialförvaltningen", null, "4205", ["föräldrakurser"]) with
            {
                Area = "Norra",
                Funding =
                [
                    new(2024, "Ram", 500 * Thousand), new(2024, "Statsbidrag", 800 * Thousand), new(2025, "Ram", 500 * Thousand), new(2025, "Statsbidrag", 800 * Thousand),
                    new(2026, "Ram", 600 * Thousand), new(2026, "Statsbidrag", 1000 * Thousand),
                ],
            },
            One("JC", "Jobbcentrum", "KS", "Kommunledningskontoret", null, "4140", [], (6500, 6500, 6500)) with { Area = "Område 1" },
            One("LO", "Lovstöd", "KFN", "Kultur- och fritidsförvaltningen", null, "4201", ["lovaktiviteter"]) with
            {
                Owner = "tore",
                Funding = [new(2024, "Mandatperiodsmedel", 2500 * Thousand), new(2025, "Mandatperiodsmedel", 2500 * Thousand), new(2026, "Mandatperiodsmedel", 2600 * Thousand)],
            },
            One("OV", "Ordningsvakter", "KS", "Kommunledningskontoret", "TP", "4131", [], (1000, 1000, 1000)) with { Area = "Centrum" },
            One("SF", "Samverkan SSPF", "SN", "Socialförvaltningen", "TU", "4111", ["SSPF"], (1300, 1300, 1500)),
            One("TP", "Trygghetspaketet", "KS", "Kommunledningskontoret", null, null, ["paketet"]) with { Kind = InitiativeKind.Programme },
            One("TS", "Trygga unga skolan", "SN", "Socialförvaltningen", null, "4121", []) with
            {
                Funding = [new(2024, "Statsbidrag", 3000 * Thousand), new(2025, "Statsbidrag", 2500 * Thousand), new(2026, "Statsbidrag", 1600 * Thousand)],
            },
            One("TU", "Trygga unga", "KS", "Kommunledningskontoret", "TP", "4110", [], (1000, 1000, 1000)) with { Kind = InitiativeKind.Programme },
        ],
        Sources =
        [
            new("Mandatperiodsmedel", 2, 2024, 3000 * Thousand, CarriesOver: true, Repaid: false), new("Mandatperiodsmedel", 2, 2025, 3000 * Thousand, CarriesOver: true, Repaid: false),
            new("Mandatperiodsmedel", 2, 2026, 3000 * Thousand, CarriesOver: false, Repaid: false),
            new("Ram", 3, 2024, 20_000 * Thousand, false, false), new("Ram", 3, 2025, 20_000 * Thousand, false, false), new("Ram", 3, 2026, 20_000 * Thousand, false, false),
            new("Statsbidrag", 1, 2024, 3000 * Thousand, false, Repaid: true), new("Statsbidrag", 1, 2025, 5000 * Thousand, false, Repaid: true), new("Statsbidrag", 1, 2026, 2000 * Thousand, false, Repaid: true),
        ],
    };

    public static LedgerBooks Books { get; } = new([Import(2024, 12), Import(2025, 12), Import(2026, 10)], Costs.ToDictionary(one => one.Code, one => new CodeSums(one.Code, Months(one.Code, one.Costs))));

    public static MoneyView Money { get; } = new()
    {
        Register = Register,
        Books = Books,
        Flow = SourceRules.Flow(Register, Books),
        Latest = new Dictionary<string, LatestState>(StringComparer.OrdinalIgnoreCase) { ["LO"] = Answered("LO", 2_700 * Thousand, "Fler barn än väntat."), ["FG"] = Answered("FG", null, null) },
        Today = Today,
        Threshold = new BudgetOptions().Threshold,
    };

    private static List<MonthSums> Months(string code, long[] costs) =>
    [
        .. from year in Enumerable.Range(0, 3)
           from month in Enumerable.Range(1, year == 2 ? 10 : 12)
           let odd = code == "4201" && year == 1 && month == 3 ? 37 : 0
           let revenue = code == "4140" && year > 0 ? (year == 1 ? 50 : 40) * Thousand : 0
           select new MonthSums(new DateOnly(2024 + year, month, 1), (costs[year] * Thousand) + odd, revenue),
    ];

    private static LedgerImport Import(int year, int through) => new()
    {
        Id = $"import-{year}",
        File = $"{year}.se",
        Sha256 = "0",
        At = new DateTimeOffset(2026, 11, 10, 8, 0, 0, TimeSpan.Zero),
        From = new(year, 1, 1),
        To = new(year, 12, 31),
        BookedThrough = new(year, through, 1),
    };

    private static LatestState Answered(string id, long? forecast, string? why) => new()
    {
        Initiative = id,
        Revision = 1,
        Update = new()
        {
            Id = "u-" + id,
            Initiative = id,
            By = "tore",
            At = new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.Zero),
            ForecastYear = 2026,
            Answer = new() { Level = SituationLevel.Strained, Progress = 50, Done = "Gjort.", Deviation = "Två tjänster till.", Measure = "Paus i december.", ForecastWhy = why },
        },
        Forecasts = forecast is { } given ? [new(2026, given, new(2026, 10, 12), "u-" + id) { Why = why }] : [],
    };

    private static Initiative One(
        string id, string name, string committee, string department, string? under, string? code, string[] aliases, (long Y2024, long Y2025, long Y2026)? ram = null) => new()
        {
            Id = id,
            Name = name,
            Kind = InitiativeKind.Initiative,
            Committee = committee,
            Department = department,
            Programme = under,
            ObjectCodes = code is null ? [] : [code],
            Aliases = aliases,
            Funding = ram is { } rows
                ? [new(2024, "Ram", rows.Y2024 * Thousand), new(2025, "Ram", rows.Y2025 * Thousand), new(2026, "Ram", rows.Y2026 * Thousand)]
                : [],
        };

    private static Person Person(string id, string name, params IReadOnlyList<RoleGrant> grants) => new(id, name, $"{id}@example.se", null, grants);
}
