using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>The cards of matters, meetings and reports, in every state that looks different.</summary>
internal static class MatterGallery
{
    private static readonly DateOnly Meeting = new(2026, 12, 8);

    public static IReadOnlyDictionary<string, Func<Language, CardMessage>> Cards { get; } = new Dictionary<string, Func<Language, CardMessage>>
    {
        ["agenda"] = language => MatterCard.Of(View(Matter() with { DiaryNumber = null }, language) with { Made = true }, language),
        ["agenda-complete"] = language => MatterCard.Of(View(Matter(), language) with { Made = true, Missing = [] }, language),
        ["matter-held"] = language => MatterCard.Of(View(Held(), language), language),
        ["matter-ready"] = language => MatterCard.Of(View(Held() with { State = MatterState.Ready, Override = Why() }, language), language),
        ["matter-published"] = language => MatterCard.Of(
            View(Matter() with { State = MatterState.Published, Published = new Publication("old", 1, Sample.Anna, Sample.At) }, language) with
            {
                Note = TeamsTexts(language, "matter.beside"),
                Missing = [],
            },
            language),
        ["matter-next-version"] = language => MatterCard.Of(
            View(Matter() with { State = MatterState.OnAgenda, Published = new Publication("old", 1, Sample.Anna, Sample.At) { Document = Matter().Document } }, language) with { Missing = [] },
            language),
        ["notice-matter-made"] = language => MatterCard.Of(View(Matter(), language) with { Lead = TeamsTexts(language, "matter.told.Made", "KSN-2026-00442") }, language),
        ["notice-matter-gone"] = language => MatterCard.Of(
            View(Matter() with { Document = Matter().Document! with { Gone = true } }, language) with { Missing = [], Lead = TeamsTexts(language, "refusal.matter.fileGone", "KSN-2026-00442") }, language),
        ["matter-on-its-way"] = language => MatterCard.Of(View(Matter() with { Document = null }, language) with { Missing = [], Note = TeamsTexts(language, "matter.onItsWay") }, language),
        ["matter-on-agenda"] = language => MatterCard.Of(View(Matter() with { State = MatterState.OnAgenda }, language) with { Missing = [], Note = TeamsTexts(language, "changes.summary", 3) }, language),
        ["matter-sent-back"] = language => MatterCard.Of(
            View(SentBack(), language) with { Missing = [], AskedName = CardGallery.People[0], AskedAbout = CardGallery.LongName }, language),
        ["matter-answered"] = language => MatterCard.Of(
            View(SentBack() with { State = MatterState.Draft, Decisions = [SentBack().Latest! with { Answer = new OwnerAnswer("Fältgruppen kostar 1,2 mkr om året.", Sample.Anna, Sample.At) }] }, language) with { Missing = [] }, language),
        ["matter-decided"] = language => MatterCard.Of(
            View(Matter() with { State = MatterState.Decided, Decisions = [Decided(DecisionKind.Tabled) with { ComesBack = Meeting.AddDays(28) }, Decided(DecisionKind.Approved)] }, language) with { Missing = [] }, language),
        ["matter-asked"] = language => MatterCard.Of(View(SentBack(), language) with { Handles = false, Asked = true, Missing = [] }, language),
        ["matter-reason-form"] = language => MatterWordsCard.Of(Held(), MatterWords.Reason, TeamsTexts(language, "agenda.missingCount", 14), null, null, language),
        ["matter-answer-form"] = language => MatterWordsCard.Of(SentBack(), MatterWords.Answer, SentBack().Latest!.Asked, "", new Refusal("words.missing"), language),
        ["matter-withdraw-form"] = language => MatterWordsCard.Of(Matter(), MatterWords.Withdrawal, null, null, null, language),
        ["matter-meeting-form"] = language => MatterWordsCard.Of(Matter(), MatterWords.Meeting, null, "2026-12-08", new Refusal("matter.noDay"), language),
        ["decision-form"] = language => DecisionFormCard.Of(Matter(), new DecisionFields(), [], CardGallery.Initiatives(), Name, corrects: false, language),
        ["decision-form-unread"] = language => DecisionFormCard.Of(
            Matter(), new DecisionFields { Paragraph = "214", Written = "KS 2026-12-08 § 214 ej godkänd" }, [], [], Name, corrects: false, language),
        ["decision-correction"] = language => DecisionFormCard.Of(SentBack(), new DecisionFields { Paragraph = "214", Kind = "SentBack" }, [], CardGallery.Initiatives(), Name, corrects: true, language),
        ["decision-form-wrong"] = language => DecisionFormCard.Of(
            Matter(),
            new DecisionFields { Paragraph = "abc", Kind = "SentBack", Asked = "" },
            [new Refusal("decision.paragraph", DecisionFields.ParagraphField), new Refusal("decision.asked", DecisionFields.AskedField), new Refusal("decision.whom", DecisionFields.InitiativeField)],
            CardGallery.Sixty(),
            Name,
            corrects: false,
            language),
        ["meeting-agenda"] = language => AgendaCard.Of(Agenda(6, decided: 0), language),
        ["meeting-agenda-held"] = language => AgendaCard.Of(Agenda(30, decided: 3) with { Held = true }, language),
        ["meeting-agenda-empty"] = language => AgendaCard.Of(Agenda(0, 0) with { Others = [] }, language),
        ["notice-meeting-ahead"] = language => AgendaCard.Of(
            Agenda(4, 0) with { Handles = false, Others = [], Lead = TeamsTexts(language, "matters.ahead", language == Language.English ? "December 8, 2026" : "8 december 2026") }, language),
        ["matters-open"] = language => OpenMattersCard.Of(
            [("Kommunstyrelsen", [Matter(), Held(), SentBack(), Matter() with { State = MatterState.OnAgenda }]), (CardGallery.LongBoard.Name, Many(40))], Meeting.AddDays(1), null, language),
        ["matters-none"] = language => OpenMattersCard.Of([("Kommunstyrelsen", [])], Meeting, null, language),
        ["notice-open-matters"] = language => OpenMattersCard.Of([("Kommunstyrelsen", Many(3))], Meeting, TeamsTexts(language, "matters.weekly"), language),
        ["report-form"] = language => ReportFormCard.Of(new ReportFields { Kind = "HalfYearReport", Committee = "KS", Meeting = "2026-12-08" }, [], [Sample.Board, CardGallery.LongBoard], [], language),
        ["report-form-choice"] = language => ReportFormCard.Of(
            new ReportFields { Kind = "OfficialReport", Committee = "KS", Meeting = "2026-12-08" }, [], [Sample.Board], CardGallery.Sixty(), language),
        ["report-form-wrong"] = language => ReportFormCard.Of(
            new ReportFields { Kind = "GrantReport", Meeting = "i går" },
            [new Refusal("report.committee", ReportFields.CommitteeField), new Refusal("matter.noDay", ReportFields.MeetingField), new Refusal("report.source", ReportFields.SubjectField, "Statsbidrag")],
            [Sample.Board],
            CardGallery.Initiatives(),
            language),
        ["report-preview"] = language => ReportFormCard.Preview(
            TeamsTexts(language, "matter.for", ReportKinds.For(MatterKind.HalfYearReport).NameIn(language), "Kommunstyrelsen", "2026-12-08"), new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 31)), Lacks(20, language), new ReportFields { Kind = "HalfYearReport", Committee = "KS", Meeting = "2026-12-08" }, language),
        ["making"] = language => MakingCard.Of(ReportKinds.For(MatterKind.AnnualReport).NameIn(language), MakeStep.Writing, language),
        ["source"] = language => SourceCard.Of("Trygga unga", Figures(20), language),
        ["source-none"] = language => SourceCard.Of("Trygga unga", [], language),
        ["changes"] = language => ChangesCard.Of(Matter(), [.. Figures(14).Select((figure, i) => new FigureChange(i == 0 ? null : figure, i == 1 ? null : figure with { Text = "4" }))], true, language),
        ["changes-none"] = language => ChangesCard.Of(Matter(), [], true, language),
        ["tasks-sent-back"] = language => TasksCard.Of(new PersonalTasks { Today = Meeting }, _ => null, language, [SentBack(), SentBack()]),
    };

    public static Matter Matter() => new()
    {
        Id = "KS-2026-12-08-uppfoljning",
        Committee = "KS",
        Kind = MatterKind.OfficialReport,
        Meeting = Meeting,
        Title = "Uppföljning av insatser 1 september–31 december 2026",
        DiaryNumber = "KSN-2026-00442",
        HandlingOfficial = Sample.Anna,
        Registered = Sample.At,
        Round = "2026-T3",
        Initiatives = ["I1", "I2"],
        Document = new MatterDocument("KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx", "https://exempel.sharepoint.com/a.docx", "new", Sample.At, 2, "sv"),
    };

    private static Matter Held() => Matter() with { Gates = [.. Enumerable.Range(0, 14).Select(i => new FailedGate(GateKind.Answer, "I" + i))] };

    private static string? Name(string person) => person == Sample.Anna ? "Anna Exempelsson" : "Bo Exempelsson";

    private static Matter SentBack() => Matter() with { State = MatterState.SentBack, Decisions = [Decided(DecisionKind.SentBack) with { Asked = "Vad kostar fältgruppen per år, och vem betalar efter 2027?", Initiative = "I1" }] };

    private static Decision Decided(DecisionKind kind) => new(kind, Meeting, 214, Sample.Anna, Sample.At);

    private static GateOverride Why() => new("Nämnden behöver läget inför budgeten; svaren kommer i januari.", Sample.Anna, Sample.At, Held().Gates);

    private static MatterView View(Matter matter, Language language) => new(matter, "Kommunstyrelsen")
    {
        Handling = CardGallery.People[0],
        Handles = true,
        Missing = Lacks(matter.Gates.Count == 0 ? 2 : matter.Gates.Count, language),
    };

    private static IReadOnlyList<string> Lacks(int count, Language language) =>
        [.. Enumerable.Range(0, count).Select(i => TeamsTexts(language, i % 2 == 0 ? "agenda.gap.Answer" : "agenda.gap.Owner", "Ordningsvakter", ""))];

    private static AgendaView Agenda(int count, int decided) => new(
        new Meeting("KS", Meeting)
        {
            Agenda =
            [
                .. Enumerable.Range(0, count).Select(i => new AgendaEntry($"m{i}", (MatterKind)(i % 10), i == 1 ? CardGallery.LongName : "Uppföljning av insatser 1 september–31 december 2026", $"KSN-2026-{i + 1:00000}")
                {
                    Outcome = i < decided ? (DecisionKind)(i % 4) : null,
                    Paragraph = i < decided ? 210 + i : null,
                }),
            ],
        },
        "Kommunstyrelsen")
    {
        Handles = true,
        Others = [Matter() with { State = MatterState.Published }, Held()],
    };

    private static IReadOnlyList<Matter> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Matter() with { DiaryNumber = $"SAN-2026-{i:00000}", State = (MatterState)(i % 4), Kind = (MatterKind)(i % 10) })];

    private static IReadOnlyList<Figure> Figures(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new Figure
        {
            Key = $"fig-{i:0000}",
            Text = "12,0\u00A0mkr",
            Kind = (FigureKind)(i % Enum.GetValues<FigureKind>().Length),
            About = i % 3 == 0 ? CardGallery.LongName : "Trygga unga",
            Period = i % 2 == 0 ? "2026" : "2026-09-01/2026-12-31",
            Source = (i % 4) switch
            {
                0 => new FigureSource("2516812345678901234-a1b2c3", CardGallery.People[0], Sample.At),
                1 => new FigureSource(new string('a', 64), null, Sample.At, "register.xlsx"),
                2 => new FigureSource("2026-T3"),
                _ => FigureSource.None,
            },
        }),
    ];

    private static string TeamsTexts(Language language, string key, params object[] arguments) =>
        TeamsAssistant.Teams.TeamsTexts.Source[language, key, arguments];
}
