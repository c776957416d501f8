using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>Every card in every state that looks different, by name.</summary>
internal static class CardGallery
{
    public const string LongName = "Samverkan mot våld i nära relationer och hedersrelaterat våld och förtryck i hela kommunen";

    private static readonly string[] Names =
    [
        "Trygga unga", "Samordnare trygg skola", "Trygga unga skolan", "Medborgardialog", "Ordningsvakter", "Jobbcentrum", "Lovstöd",
        "SSPF-samverkan", "Mobilt samverkansteam", "Stöd att lämna kriminalitet", "Mer offentlig närvaro", "Belysning i Lagersberg",
    ];

    public static readonly string[] People =
        ["Anna Exempelsson", "Bo Provberg", "Cecilia Testlund", "David Mallgren", "Eva Förlagström", "Farid Modellsson"];

    public static readonly Committee LongBoard = new("SAN", "Social- och arbetsmarknadsnämndens utskott för trygghet", "SAN");

    public static readonly Dictionary<string, string> PeopleById = Enumerable.Range(0, People.Length).ToDictionary(Id, i => People[i]);

    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>(DutyGallery.Cards.Concat(MatterGallery.Cards).Concat(TemplateGallery.Cards).Concat(AnswerSample.Cards).Concat(LedgerGallery.Cards))
    {
        ["round-open"] = language => RoundCard.Of(Sample.Overview(Initiatives(), 3), Sample.Board, Asked(), language),
        ["round-complete"] = language => RoundCard.Of(Sample.Overview(Initiatives(), 12), Sample.Board, Asked(), language),
        ["round-closed"] = language => RoundCard.Of(Sample.Overview(Initiatives(), 9, state: RoundState.Closed), null, Asked(), language),
        ["round-none"] = language => RoundCard.Of(Sample.Overview(Initiatives(), 0), Sample.Board, Asked(), language),
        ["round-sixty"] = language => RoundCard.Of(Sample.Overview(Sixty(), 30, 4), LongBoard, AskedByMany(), language),
        ["form-first"] = language => AnswerFormCard.Of(Form() with { Position = (1, 5) }, language),
        ["form-next"] = language => AnswerFormCard.Of(
            Form() with
            {
                Initiative = Sample.Initiative("Samordnare trygg skola", "STS"),
                Position = (2, 5),
                Last = Sample.Update(),
                Fields = AnswerForm.From(Sample.Update(), 2026),
                Saved = new SavedAnswer("TU", "Trygga unga", "2516812345678901234-a1b2c3", "2026-T3"),
            },
            language),
        ["form-wrong"] = language => AnswerFormCard.Of(
            Form() with
            {
                Position = (1, 5),
                Fields = new AnswerForm { Level = "4", Progress = "60", Done = "Fältgruppen har varit ute.", Forecast = "12.400" },
                Faults =
                [
                    new Refusal("answer.deviationMissing", "deviation"),
                    new Refusal("answer.measureMissing", "measure"),
                    new Refusal("answer.forecastWrong", "forecast"),
                ],
            },
            language),
        ["form-correct"] = language => AnswerFormCard.Of(
            Form() with { Corrects = "2516812345678901234-a1b2c3", Fields = AnswerForm.Of(Sample.Answer()) }, language),
        ["form-critical"] = language => AnswerFormCard.Of(
            Form() with
            {
                Initiative = Sample.Initiative(LongName, "SS"),
                Position = (12, 60),
                Last = Sample.Update(Sample.Answer(SituationLevel.Critical)),
                Fields = AnswerForm.Of(Sample.Answer(SituationLevel.Critical)),
                Saved = new SavedAnswer("TU", LongName, "2516812345678901234-a1b2c3", "2026-T3"),
            },
            language),
        ["form-between"] = language => AnswerFormCard.Of(Form() with { Round = null, Budget = null }, language),
        ["form-week"] = language => AnswerFormCard.Of(
            Form() with { Asks = Asks.In(Cadence.Week), Last = Sample.Update(), MaySkip = true, MayLeave = true, MayShowLast = true, Position = (1, 5) }, language),
        ["form-questions"] = language => AnswerFormCard.Of(
            Form() with
            {
                Asks = Asks.In(Cadence.Tertial),
                Due = [new DueIndicator(Sample.Initiative().Indicators[0], 2026, 45, 38, 2020)],
                Proposals = 3,
                Fields = AnswerForm.Of(Sample.Answer() with { Indicators = [new IndicatorValue("NRI", 2026, 20.5m)] }),
                Questions = [new Refusal("answer.indicatorLower", "indicator.NRI"), new Refusal("answer.looksLikePhone", "done")],
            },
            language),
        ["form-earlier"] = language => AnswerFormCard.Of(
            Form() with { Fields = AnswerForm.Of(Sample.Answer()), Earlier = new EarlierAnswer(Sample.Update(), "Anna Exempelsson") }, language),
        ["leave"] = language => LeaveCard.Of(
            Sample.Initiative(), new("2026-T3", "TU", "f1", AnswerForm.Empty, language), [.. People.Select((name, i) => Sample.Person(Id(i), name))]),
        ["own-round"] = language => OwnRoundCard.Of(
            new OwnRoundView(
                Sample.Overview(Initiatives(), 3),
                Sample.Board.Name,
                [.. Sample.Overview(Initiatives(), 1).Prompts.Take(4).Select(prompt => prompt with { Latest = Sample.State() })],
                Sample.Anna,
                "29:anna"),
            language),
        ["receipt"] = language => ReceiptCard.Of(new ReceiptView(Sample.Initiative(), Sample.Update(), Sample.Round(), AllAnswered: true), language),
        ["receipt-late"] = language => ReceiptCard.Of(
            new ReceiptView(
                Sample.Initiative(),
                Sample.Update(Sample.Answer(SituationLevel.Normal, deviation: null, measure: null), late: true),
                Sample.Round(),
                AllAnswered: false),
            language),
        ["receipt-long"] = language => ReceiptCard.Of(
            new ReceiptView(Sample.Initiative(LongName), Sample.Update(Sample.Answer(SituationLevel.Critical)), null, AllAnswered: false, Again: true), language),
        ["status"] = language => StatusCard.Of(Status(), language),
        ["status-over"] = language => StatusCard.Of(
            Status() with
            {
                Initiative = Sample.Initiative(LongName),
                Latest = Sample.State(Sample.Update(Sample.Answer(SituationLevel.Critical), late: true)),
                Budget = Sample.Budget() with { Budget = 123_400_000_00, Outcome = 224_900_000_00 },
            },
            language),
        ["status-none"] = language => StatusCard.Of(Status() with { Latest = null, Owner = null, MayAnswer = false, Budget = null }, language),
        ["budget"] = language => AnswerSample.Of(Sample.Budget(), Sample.State(), "Anna Exempelsson", language),
        ["budget-programme"] = language => AnswerSample.Of(Programme(), null, null, language),
        ["budget-over"] = language => AnswerSample.Of(
            Sample.Budget(Sample.Initiative(LongName)) with
            {
                Budget = 123_400_000_00,
                Outcome = 224_900_000_00,
                Forecast = new Forecast(301_200_000_00, ForecastBasis.StraightLine, new DateOnly(2026, 10, 31), "i1"),
                NeedsExplanation = true,
            },
            Sample.State(Sample.Update(Sample.Answer(SituationLevel.Critical))),
            null,
            language),
        ["budget-closed"] = language => AnswerSample.Of(
            Sample.Budget() with { Year = 2025, Closed = true, Forecast = null, Outcome = 11_950_000_00 }, Sample.State(), null, language),
        ["budget-without-ledger"] = language => AnswerSample.Of(
            Sample.Budget() with { Outcome = null, Forecast = null, Imports = [], Missing = [new MissingPart("TU", "Trygga unga", Lack.Ledger)] },
            Sample.State(),
            null,
            language),
        ["budget-missing"] = language => AnswerSample.Of(
            Sample.Budget() with
            {
                Budget = null,
                Outcome = null,
                Forecast = null,
                Sources = [],
                Imports = [],
                Missing = [new MissingPart("TU", "Trygga unga", Lack.Budget), new MissingPart("TU", "Trygga unga", Lack.Ledger)],
            },
            null,
            null,
            language),
        ["overview"] = language => RoundOverviewCard.Of(Sample.Overview(Initiatives(), 5, 1), Sample.Board, PeopleById, true, language),
        ["overview-sixty"] = language => RoundOverviewCard.Of(Sample.Overview(Sixty(), 20, 8), LongBoard, PeopleById, true, language),
        ["overview-unreached"] = language => RoundOverviewCard.Of(
            Sample.Overview(Initiatives(), 5, 1),
            Sample.Board,
            PeopleById,
            false,
            language,
            extras: new OverviewExtras
            {
                Unreached = [.. Enumerable.Range(1, 12).Select(number => ($"Person {number}", TeamsTexts.Source[language, "reach.disabled"]))],
            }),
        ["progress"] = language => ProgressCard.Of(1_000, 340, 0, language),
        ["progress-done"] = language => ProgressCard.Of(1_000, 988, 12, language),
        ["overview-one"] = language => RoundOverviewCard.Of(Sample.Overview([Sample.Initiative()], 1), Sample.Board, PeopleById, false, language),
        ["wheel"] = language => WheelCard.Of(Wheel(), committee => committee == "KS", language),
        ["wheel-none"] = language => WheelCard.Of([], _ => true, language),
        ["wheel-many"] = language => WheelCard.Of([.. Enumerable.Range(1, 60).Select(i => Line($"{i} {LongName}"[..60], "KS", WheelState.Planned, paused: false))], _ => true, language),
        ["plan-form"] = language => PlanFormCard.Of(Plan(), [], [Sample.Board], true, language),
        ["plan-form-wrong"] = language => PlanFormCard.Of(
            Plan() with { Start = "i morgon", Committee = "XX", Name = "" },
            [
                new Refusal("plan.name", PlanForm.NameField, "60"), new Refusal("plan.committee", PlanForm.CommitteeField),
                new Refusal("plan.day", PlanForm.StartField),
            ],
            [Sample.Board, LongBoard],
            false,
            language),
        ["dry-run"] = language => DryRunCard.Of(
            "2026-T3",
            new DryRun(7, [.. Enumerable.Range(0, 30).Select(i => (Id(i % People.Length), i + 1))], [Sample.Initiative(LongName), Sample.Initiative()]),
            PeopleById,
            language),
        ["help"] = language => HelpCard.Of(null, Examples(language), language),
        ["help-not-understood"] = language => HelpCard.Of(TeamsTexts.Source[language, "help.notUnderstood"], Examples(language), language),
        ["help-welcome"] = language => HelpCard.Of(TeamsTexts.Source[language, "help.welcome"], [], language),
        ["notice-refusal"] = language => NoticeCard.Of(new Refusal("answer.notYours"), language),
        ["notice-not-found"] = language => NoticeCard.Of(new Refusal("initiative.notFound", null, "snöröjning"), language),
        ["notice-started"] = language => NoticeCard.Of(
            NoticeKind.Note, TeamsTexts.Source[language, "round.started", "T3 2026", "Kommunstyrelsen", 1, 1], language),
        ["notice-fault"] = language => NoticeCard.Of(NoticeKind.Fault, TeamsTexts.Source[language, "turn.failed"], language),
        ["notice-note"] = language => NoticeCard.Of(NoticeKind.Note, "Kanalen är kopplad till Kommunstyrelsen.", language),
        ["choice"] = language => ChoiceCard.Of(
            "trygga",
            [.. Names.Select((name, i) => new Choice(name, new BudgetShow("I" + i, 2026, language)))],
            language),
    };

    private static List<WheelLine> Wheel() =>
    [
        .. Enum.GetValues<WheelState>().Select(state => Line($"2026 {state}", "BUN", state, paused: false)),
        .. Enum.GetValues<WheelState>().Select(state => Line($"2026 {state} P", "KS", state, paused: true)),
        Line("2026-T3", "KS", WheelState.Planned, paused: false),
        Line("2026-T2", "KS", WheelState.Open, paused: false),
    ];

    private static WheelLine Line(string id, string committee, WheelState state, bool paused) =>
        new(id, committee, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 11), paused ? null : new DateOnly(2027, 1, 12), state, paused);

    private static PlanForm Plan() => new()
    {
        Name = "KS v 48",
        Committee = "KS",
        Cadence = "Week",
        From = "2026-11-23",
        To = "2026-11-29",
        Start = "2026-11-26",
        LastAnswer = "2026-11-30",
    };

    public static StatusView Status() => new()
    {
        Initiative = Sample.Initiative(),
        Year = 2026,
        Committee = "Kommunstyrelsen",
        Owner = "Anna Exempelsson",
        Latest = Sample.State(),
        AnsweredBy = "Anna Exempelsson",
        Budget = Sample.Budget(),
        MayAnswer = true,
    };

    public static AnswerFormView Form() => new()
    {
        Initiative = Sample.Initiative(),
        Year = 2026,
        FormId = "7f3a9c21",
        Round = Sample.Round(),
        Budget = Sample.Budget(),
    };

    private static BudgetStatement Programme() => Sample.Budget(Sample.Initiative("Trygghetspaketet", "TP")) with
    {
        Parts = 6,
        Outcome = 13_250_000_00,
        Revenue = 450_000_00,
        Forecast = new Forecast(15_900_000_00, ForecastBasis.StraightLine, new DateOnly(2026, 10, 31), "i1"),
        NeedsExplanation = true,
        Missing = [new MissingPart("MD", "Medborgardialog", Lack.ObjectCode), new MissingPart("OV", "Ordningsvakter", Lack.Budget)],
    };

    public static List<Initiative> Initiatives() =>
        [.. Names.Select((name, i) => Sample.Initiative(name, "I" + i, i == 4 ? null : Id(i % People.Length)))];

    public static List<Initiative> Sixty() =>
        [.. Enumerable.Range(0, 60).Select(i => Sample.Initiative(i % 7 == 0 ? LongName : Names[i % Names.Length], $"I{i:00}", Id(i % People.Length)))];

    private static List<Person> AskedByMany() =>
        [.. Enumerable.Range(0, 60).Select(i => Sample.Person($"p{i}", $"{People[i % People.Length]}-{People[(i + 1) % People.Length].Split(' ')[1]}"))];

    private static string[] Examples(Language language) =>
    [
        TeamsTexts.Source[language, "help.exampleBudget", "Trygga unga"],
        TeamsTexts.Source[language, "help.exampleStatus", "Trygga unga"],
        TeamsTexts.Source[language, "help.exampleMissing"],
    ];

    private static List<Person> Asked() => [.. People.Select((name, i) => Sample.Person(Id(i), name))];

    public static string Id(int i) => $"{i + 1}{i + 1}{i + 1}{i + 1}{i + 1}{i + 1}{i + 1}{i + 1}-1111-4111-8111-111111111111";
}
