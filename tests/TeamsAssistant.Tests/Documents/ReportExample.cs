using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

/// <summary>A board with as many initiatives as asked for, built on the seeds' names: some deviate, some stay silent, some lack owner, code or budget.</summary>
internal static class ReportExample
{
    public const long Mkr = 1_000_000_00;
    public static readonly Committee Board = new("KS", "Kommunstyrelsen", "KSN");

    private static readonly DateTimeOffset Answered = new(2026, 11, 14, 8, 30, 0, TimeSpan.Zero);

    private static readonly string[] Names =
    [
        "Trygghetspaketet 2026–2029",
        "Trygga unga",
        "Trygga unga: samverkan skola, socialtjänst, polis och fritid (SSPF)",
        "Trygga unga: samordnade insatser vid särskild oro",
        "Trygga unga: mobilt samverkansteam",
        "Trygga unga: stöd till avhoppare från kriminalitet",
        "Trygga unga: ökad vuxennärvaro på allmän plats",
        "Trygga unga skolan",
        "Samordnare trygg skola",
        "Medborgardialog i stadsdelarna",
        "Ordningsvakter i centrum",
        "Jobbcentrum",
        "Lovstöd",
        "Förstärkt belysning längs gång- och cykelvägar",
        "Grannsamverkan och trygghetsvandringar",
        "Våld i nära relationer: förebyggande arbete i förskola och grundskola",
        "Fältgrupp kvällar och helger",
        "Lokalt brottsförebyggande råd",
        "Kartläggning av otrygga platser",
        "Föräldraskapsstöd",
    ];

    private static readonly Person[] People =
    [
        Person(1, "Astrid Lindqvist-Bergström", Role.Secretary),
        Person(2, "Mohammed Al-Rashid", Role.Official),
        Person(3, "Åsa Öberg", Role.Official),
        Person(4, "Per-Erik Nordström", Role.Official),
    ];

    public static readonly LedgerImport Ledger = new()
    {
        Id = "imp-2026-0003",
        File = "huvudbok-2026.se",
        Sha256 = new string('a', 64),
        At = new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.Zero),
        From = new DateOnly(2026, 1, 1),
        To = new DateOnly(2026, 12, 31),
        BookedThrough = new DateOnly(2026, 10, 1),
    };

    public static readonly RegisterImport Import = new("register-2026.xlsx", new string('b', 64), new DateTimeOffset(2026, 11, 19, 6, 0, 0, TimeSpan.Zero), Done: true);

    private static readonly DateOnly Today = new(2026, 11, 25);

    public static Register Register => new()
    {
        Committees = [Board],
        People = People,
        Sources = [new FundingSource("Statsbidrag", 1, 2026, 0, CarriesOver: false, Repaid: true), new FundingSource("Mandatperiodsmedel", 2, 2026, 0, CarriesOver: true, Repaid: false)],
    };

    public static ReportInput Input(int initiatives = 20, Language? language = null, bool answers = true, bool round = true)
    {
        var all = Enumerable.Range(0, initiatives).Select(index => Initiative(index, initiatives)).ToList();
        var states = all
            .Select((initiative, index) => (Initiative: initiative, Index: index))
            .Where(one => answers && (!IsSilent(one.Index) || one.Index == 12))
            .ToDictionary(one => one.Initiative.Id, one => State(one.Index, one.Initiative));
        var codes = all.SelectMany((initiative, index) => initiative.ObjectCodes.Select(code => new CodeSums(code, [new MonthSums(new DateOnly(2026, 5, 1), Outcome(index, initiatives), 0)])));
        return Input(all, codes, states) is var input && round ? input with { Language = language ?? Language.Swedish } : input with { Round = null };
    }

    /// <summary>The board's report on given initiatives, of all committees: budget, outcome and forecast by the product's own rules. All its own are asked.</summary>
    public static ReportInput Input(
        IReadOnlyList<Initiative> initiatives, IEnumerable<CodeSums> codes, IReadOnlyDictionary<string, LatestState> states, bool ledger = true)
    {
        var register = Register with { Initiatives = initiatives };
        var year = new LedgerYear(2026, ledger ? [Ledger] : [], codes.ToDictionary(code => code.Code));
        var standings = initiatives
            .Where(initiative => initiative.Committee == Board.Abbreviation)
            .Select(initiative => new Standing(
                initiative,
                states.GetValueOrDefault(initiative.Id),
                BudgetRules.For(initiative, 2026, register, year, states, Today, new BudgetOptions().Threshold)))
            .ToList();
        return new ReportInput
        {
            Municipality = "Exempelstads kommun",
            Committee = Board,
            Meeting = new DateOnly(2026, 12, 8),
            Written = Today,
            DiaryNumber = initiatives.Count > 1 ? "KSN-2026-00442" : null,
            Handling = People[0],
            Round = RoundOf(standings),
            Standings = standings,
            Total = BudgetRules.ForCommittee(Board.Abbreviation, 2026, register, year, Today),
            Register = register,
            RegisterImport = Import,
            Language = Language.Swedish,
        };
    }

    /// <summary>Every seventh initiative stays silent.</summary>
    public static bool IsSilent(int index) => index % 7 == 5;

    private static Initiative Initiative(int index, int of) => new()
    {
        Id = $"I-{index + 1:00}",
        Name = Names[index % Names.Length],
        Kind = index == 0 ? InitiativeKind.Programme : InitiativeKind.Initiative,
        Committee = Board.Abbreviation,
        Programme = index is >= 1 and <= 11 ? "I-01" : null,
        Department = index % 3 == 0 ? "Kultur- och fritidsförvaltningen" : index % 3 == 1 ? "Socialförvaltningen" : "Kommunledningskontoret",
        Owner = index is 5 or 18 ? null : People[1 + (index % 3)].Id,
        Partners = index % 4 == 0 ? ["Polisen", "Bostadsbolaget"] : [],
        ObjectCodes = index == 17 ? [] : [$"O{index}"],
        Funding = index == 9 ? [] : [new Funding(2026, "Statsbidrag", Budget(index, of) / 3), new Funding(2026, "Mandatperiodsmedel", Budget(index, of) - (Budget(index, of) / 3))],
        Indicators = index switch
        {
            0 => [new Indicator("N1", "Nöjd Region-Index – Trygghet", "index", true, 2020, 38m, [new IndicatorYear(2026, 49m, 47.5m)], null)],
            3 => [new Indicator("N2", "Andel unga 13–17 år som känner sig trygga på väg till och från skolan", "procent", true, null, null, [new IndicatorYear(2026, 85m, null)], null)],
            12 => [new Indicator("N3", "Deltagare i lovaktiviteter", null, true, 2024, 12450m, [], null)],
            _ => [],
        },
    };

    private static LatestState State(int index, Initiative initiative)
    {
        var level = (SituationLevel)(1 + ((index * 3) % 5));
        var deviates = level >= SituationLevel.Strained;
        var update = new StatusUpdate
        {
            Id = $"upd-{index:0000}",
            Initiative = initiative.Id,
            Round = index == 12 ? "KS-2026-T2" : "KS-2026-T3",
            By = People[1 + (index % 3)].Id,
            At = index == 12 ? Answered.AddMonths(-3) : Answered.AddDays(-index % 5),
            ForecastYear = 2026,
            Answer = new Answer
            {
                Level = level,
                Progress = (index * 17) % 101,
                Done = index % 4 == 1
                    ? "Teamet är bemannat och arbetar kvällar och helger i tre stadsdelar. Samverkan med polisens områdesgrupp sker varje vecka.\nUnder hösten har 46 ungdomar fått en kontaktperson, och två skolor har fått en plan för raster och skolväg."
                    : "Arbetet följer planen. Två av tre aktiviteter är genomförda och den tredje är bokad till december.",
                Deviation = deviates ? "Rekryteringen av två samordnare drog ut på tiden, och starten i Södra stadsdelen flyttades från september till november." : null,
                Measure = deviates ? "Tjänsterna är tillsatta från den 1 december. Uteblivna träffar tas igen under våren." : null,
                Lesson = index % 6 == 1 ? "Bjud in bostadsbolaget redan vid planeringen; då finns lokalerna när aktiviteterna börjar." : null,
            },
        };
        return new LatestState
        {
            Initiative = initiative.Id,
            Revision = 4,
            Update = update,
            Forecasts = index % 4 == 0 ? [new GivenForecast(2026, index == 0 ? (long)(183.7m * Mkr) : Outcome(index, 20) * 13 / 10, new DateOnly(2026, 11, 14), update.Id)] : [],
            PreviousLevel = index % 5 == 4 ? null : (SituationLevel)(1 + (((index * 3) + (index % 3)) % 5)),
            Rounds = index == 12 ? [] : [new RoundAnswer("KS-2026-T3", update.Id, update.At, Late: index % 9 == 2)],
        };
    }

    /// <summary>Öre. The programme's own row is what its parts leave of 189 mkr.</summary>
    private static long Budget(int index, int of) => index switch
    {
        0 => (189 * Mkr) - Parts(of).Sum(part => Budget(part, of)),
        9 => 0,
        _ => ((3 + (index * 7 % 20)) * Mkr) + (index * 37_000_00),
    };

    private static long Outcome(int index, int of) => index switch
    {
        0 => (long)(141.3m * Mkr) - Parts(of).Sum(part => Outcome(part, of)),
        9 => 2_350_000_00,
        _ => Budget(index, of) * (55 + (index * 13 % 40)) / 100,
    };

    private static IEnumerable<int> Parts(int of) => Enumerable.Range(1, Math.Min(11, Math.Max(0, of - 1)));

    private static RoundOverview RoundOf(IReadOnlyList<Standing> standings)
    {
        var round = new Round
        {
            Id = "KS-2026-T3",
            Cadence = Cadence.Tertial,
            Period = new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)),
            LastAnswer = new DateOnly(2026, 11, 20),
            Committee = Board.Abbreviation,
            Meeting = new DateOnly(2026, 12, 8),
            StartedAt = new DateTimeOffset(2026, 11, 2, 7, 0, 0, TimeSpan.Zero),
        };
        return new RoundOverview(round,
        [
            .. standings.Select(standing => new PromptStatus(
                new Prompt(round.Id, standing.Initiative.Id, round.Period, round.LastAnswer, standing.Initiative.Owner),
                standing.Initiative,
                standing.State?.AnswerIn(round.Id),
                standing.State)),
        ]);
    }

    private static Person Person(int number, string name, Role role) =>
        new($"00000000-0000-0000-0000-{number:000000000000}", name, $"person{number}@exempelstad.se", null, [new RoleGrant(role, null)]);
}
