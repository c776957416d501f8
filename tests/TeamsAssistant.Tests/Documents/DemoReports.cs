using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Municipality;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

/// <summary>The demo municipality on a day, with a year of answers: what the product reads for a report, without storage.</summary>
internal sealed class DemoReports
{
    public static readonly Register Register = RegisterReader.Read(Path.Combine(Folder, "register")).Register!;

    private readonly DemoLedger ledger;
    private readonly DateOnly day;

    private DemoReports(DateOnly day, DemoLedger ledger)
    {
        this.day = day;
        this.ledger = ledger;
        Clock = new MunicipalClock(new FakeClock(MunicipalClock.At(day, new TimeOnly(9, 0))));
        Updates = new DemoAnswers(Register, Clock.Now);
        Statements = new BudgetStatements(ledger, Options.Create(new BudgetOptions()), Clock);
        Reading = new ReportReading(
            Statements, new NoClosedRounds(), Updates, Clock, Options.Create(new MunicipalityOptions { Name = "Exempelkommun" }));
    }

    public MunicipalClock Clock { get; }

    public DemoAnswers Updates { get; }

    public BudgetStatements Statements { get; }

    public ReportReading Reading { get; }

    public static Person Secretary => Register.FindPerson("11111111-1111-4111-8111-111111111101")!;

    public MunicipalityOverview Overview => new()
    {
        Register = Register,
        RegisterImport = new RegisterImport("register", new string('b', 64), new DateTimeOffset(2026, 1, 7, 7, 0, 0, TimeSpan.Zero), Done: true),
        Latest = Updates.Latest,
        Ledgers = ledger.Imports,
        OpenRounds = day < Autumn.Start || day > Autumn.LastAnswer ? [] : [Round],
        Wheel = Register.Rounds,
        Prompts = new Dictionary<string, IReadOnlyList<Prompt>>
        {
            [Autumn.Id] =
            [
                .. Register.Initiatives.Where(one => one.Committee == "KS" && Autumn.Period.Overlaps(one.Start, one.End))
                    .Select(one => new Prompt(Autumn.Id, one.Id, Autumn.Period, Autumn.LastAnswer, one.Owner)),
            ],
        },
    };

    /// <summary>The town on the day that a report of the kind is usually written.</summary>
    public static Task<DemoReports> ForAsync(MatterKind kind) => OnAsync(kind switch
    {
        MatterKind.HalfYearReport or MatterKind.TertialReport => new DateOnly(2026, 9, 21),
        MatterKind.AnnualReport or MatterKind.MunicipalAnnualReport or MatterKind.GrantReport => new DateOnly(2027, 2, 1),
        _ => new DateOnly(2026, 11, 24),
    });

    /// <summary>The town on the day: said and booked is what had been by then.</summary>
    public static async Task<DemoReports> OnAsync(DateOnly day) => new(day, await DemoLedger.OnAsync(day));

    /// <summary>What a secretary would order of the kind for the executive board, or for the municipality where the kind reaches over committees.</summary>
    public static ReportOrder Order(MatterKind kind, Language? language = null) => new(kind, Register.FindCommittee("KS")!, language ?? Language.Swedish)
    {
        Meeting = kind is MatterKind.OfficialReport or MatterKind.Agenda ? new DateOnly(2026, 12, 8) : null,
        DiaryNumber = "KSN-2026-00442",
        Source = kind == MatterKind.GrantReport ? "Statsbidrag" : null,
        Municipal = kind is MatterKind.GrantReport or MatterKind.PromisesReport,
        Matters = kind == MatterKind.Agenda ? Matters : [],
    };

    private static IReadOnlyList<AgendaMatter> Matters =>
    [
        new(1, "Uppföljning av insatser 1 september–30 november 2026", MatterKind.OfficialReport, "Sara Samordnare", "KSN-2026-00442"),
        new(2, "Tertialrapport för Kommunstyrelsen, tertial 2 2026", MatterKind.TertialReport, "Hanna Handläggare", "KSN-2026-00391", "bordlagt KS 2026-11-10 § 198"),
        new(3, "Återrapportering av Statsbidrag 2025", MatterKind.GrantReport, "Sara Samordnare", null, "återremitterat KS 2026-10-13 § 171: redovisa kostnaden per aktivitet"),
    ];

    public Task<ReportInput> InputAsync(MatterKind kind, Language? language = null) =>
        Reading.ReadAsync(Order(kind, language), Overview, Secretary, default);

    public Task<ReportInput> InputAsync(Func<ReportOrder, ReportOrder> change, MatterKind kind) =>
        Reading.ReadAsync(change(Order(kind)), Overview, Secretary, default);

    public static async Task<ReportContent> ContentAsync(MatterKind kind, Language? language = null) =>
        ReportKinds.For(kind).Of(await (await ForAsync(kind)).InputAsync(kind, language));

    /// <summary>What it says, for the demo's secretary.</summary>
    public Task<CompiledReport> CompileAsync(ReportOrder order) => new ReportDocument(Reading).CompileAsync(order, Overview, Secretary, default);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");

    private static PlannedRound Autumn => Register.Rounds.Single(round => round.Id == "KS-DEC-2026");

    private static Round Round => new()
    {
        Id = Autumn.Id,
        Cadence = Autumn.Cadence,
        Period = Autumn.Period,
        LastAnswer = Autumn.LastAnswer,
        Committee = Autumn.Committee,
        Meeting = Autumn.Meeting,
        StartedAt = MunicipalClock.At(Autumn.Start, new TimeOnly(8, 0)),
    };

    private sealed class NoClosedRounds : IClosedRounds
    {
        public Task<ClosedRound?> ReadAsync(string round, CancellationToken cancellation) => Task.FromResult<ClosedRound?>(null);

        public Task SaveAsync(ClosedRound closed, Change change, CancellationToken cancellation) => throw new NotSupportedException("A document closes no round.");
    }
}
