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

    public static Register Register => new() { Committees = [Board], People = People };

    public static OfficialReportInput Input(int initiatives = 20, Language? language = null, bool answers = true, bool round = true)
    {
        var standings = Enumerable.Range(0, initiatives).Select(index => Standing(index, answers)).ToList();
        return new OfficialReportInput
        {
            Municipality = "Exempelstads kommun",
            Committee = Board,
            Meeting = new DateOnly(2026, 12, 8),
            Written = new DateOnly(2026, 11, 25),
            DiaryNumber = initiatives > 1 ? "KSN-2026-00442" : null,
            Handling = People[0],
            Round = round ? RoundOf(standings) : null,
            Standings = standings,
            Register = Register,
            Language = language ?? Language.Swedish,
        };
    }

    /// <summary>Every seventh initiative stays silent.</summary>
    public static bool IsSilent(int index) => index % 7 == 5;

    public static Standing Standing(int index, bool answers = true)
    {
        var initiative = Initiative(index);
        return new Standing(initiative, answers && (!IsSilent(index) || index == 12) ? State(index, initiative) : null, Budget(index, initiative));
    }

    private static Initiative Initiative(int index) => new()
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
            PreviousLevel = index % 5 == 4 ? null : (SituationLevel)(1 + (((index * 3) + (index % 3)) % 5)),
            Rounds = index == 12 ? [] : [new RoundAnswer("KS-2026-T3", update.Id, update.At, Late: index % 9 == 2)],
        };
    }

    private static BudgetStatement Budget(int index, Initiative initiative)
    {
        long? budget = index == 9 ? null : index == 0 ? 189 * Mkr : (3 + (index * 7 % 20)) * Mkr + (index * 37_000_00);
        long? outcome = index == 17 ? null : index == 0 ? (long)(141.3m * Mkr) : budget is { } known ? known * (55 + (index * 13 % 40)) / 100 : 2_350_000_00;
        Forecast? forecast = outcome switch
        {
            null => null,
            { } spent when index % 4 == 0 => new Forecast(spent * 13 / 10, ForecastBasis.Official, new DateOnly(2026, 11, 14), $"upd-{index:0000}"),
            { } spent => new Forecast(spent * 12 / 10, ForecastBasis.StraightLine, new DateOnly(2026, 10, 31), Ledger.Id),
        };
        return new BudgetStatement
        {
            Initiative = initiative,
            Year = 2026,
            Closed = false,
            Parts = index == 0 ? 11 : 0,
            Budget = budget,
            Outcome = outcome,
            Forecast = forecast,
            NeedsExplanation = forecast is not null && budget is { } plan && Math.Abs(forecast.Amount - plan) > plan / 5,
            Sources = budget is { } all ? [new SourceBudget("Statsbidrag", 1, all / 3), new SourceBudget("Mandatperiodsmedel", 2, all - (all / 3))] : [],
            Imports = [Ledger],
            Missing = index switch
            {
                9 => [new MissingPart(initiative.Id, initiative.Name, Lack.Budget)],
                17 => [new MissingPart(initiative.Id, initiative.Name, Lack.ObjectCode)],
                _ => [],
            },
        };
    }

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
