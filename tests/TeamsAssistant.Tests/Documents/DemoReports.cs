using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Library;
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

    private static readonly ConcurrentDictionary<int, Task<LedgerYear>> Years = new();

    private readonly List<LedgerImport> imports;

    private DemoReports(DateOnly day, List<LedgerImport> imports)
    {
        this.imports = imports;
        Clock = new MunicipalClock(new FakeClock(MunicipalClock.At(day, new TimeOnly(9, 0))));
        Updates = new DemoAnswers(Register, Clock.Now);
        Statements = new BudgetStatements(new DemoLedger(), Options.Create(new BudgetOptions()), Clock);
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
        Ledgers = imports,
        OpenRounds = [],
        Wheel = Register.Rounds,
        Prompts = new Dictionary<string, IReadOnlyList<Prompt>>(),
    };

    /// <summary>The town on the day that a report of the kind is usually written.</summary>
    public static Task<DemoReports> ForAsync(MatterKind kind) => OnAsync(kind switch
    {
        MatterKind.HalfYearReport or MatterKind.TertialReport => new DateOnly(2026, 9, 21),
        MatterKind.AnnualReport or MatterKind.MunicipalAnnualReport or MatterKind.GrantReport => new DateOnly(2027, 2, 1),
        _ => new DateOnly(2026, 11, 24),
    });

    public static async Task<DemoReports> OnAsync(DateOnly day)
    {
        var imports = new List<LedgerImport>();
        for (var year = 2024; year <= 2026; year++)
        {
            imports.AddRange((await YearAsync(year)).Imports);
        }

        return new DemoReports(day, imports);
    }

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

    public static async Task<ReportContent> ContentAsync(MatterKind kind, Language? language = null) =>
        ReportKinds.For(kind).Of(await (await ForAsync(kind)).InputAsync(kind, language));

    public ReportDocument Document(ILibrary library, WordTemplate? template = null) =>
        new(Reading, new GivenTemplate(template), library, NullLogger<ReportDocument>.Instance);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");

    private static Task<LedgerYear> YearAsync(int year) => Years.GetOrAdd(year, ReadAsync);

    private static async Task<LedgerYear> ReadAsync(int year)
    {
        await using var file = File.OpenRead(Path.Combine(Folder, "ledger", $"{year}.se"));
        var ledger = (await LedgerReader.ReadAsync(file, new MunicipalityOptions { Name = "Exempelkommun" }, CancellationToken.None)).Ledger!;
        var import = new LedgerImport
        {
            Id = $"imp-{year}",
            File = $"{year}.se",
            Sha256 = new string('a', 64),
            At = new DateTimeOffset(year == 2026 ? 2026 : year + 1, year == 2026 ? 11 : 1, 10, 6, 0, 0, TimeSpan.Zero),
            From = ledger.From,
            To = ledger.To,
            BookedThrough = ledger.BookedThrough,
            Months = ledger.Months,
        };
        return new LedgerYear(year, [import], ledger.Codes.ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));
    }

    private sealed class DemoLedger : ILedger
    {
        public Task<bool> StoreAsync(
            LedgerImport import, LedgerImport? replaces, IReadOnlyList<CodeSums> codes, IReadOnlySet<string> matched, Change change, CancellationToken cancellation) =>
            throw new NotSupportedException("A document writes no ledger.");

        public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
            throw new NotSupportedException("A document writes no ledger.");

        public async Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
        {
            var files = Directory.GetFiles(Path.Combine(Folder, "ledger"), "*.se").Select(file => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture));
            var years = await Task.WhenAll(files.Order().Select(YearAsync));
            var codes = years.SelectMany(year => year.Codes.Values).GroupBy(code => code.Code, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(code => code.Key, code => new CodeSums(code.Key, [.. code.SelectMany(year => year.Months)]), StringComparer.OrdinalIgnoreCase);
            return new LedgerBooks([.. years.SelectMany(year => year.Imports)], codes);
        }
    }

    private sealed class NoClosedRounds : IClosedRounds
    {
        public Task<ClosedRound?> ReadAsync(string round, CancellationToken cancellation) => Task.FromResult<ClosedRound?>(null);

        public Task SaveAsync(ClosedRound closed, Change change, CancellationToken cancellation) => throw new NotSupportedException("A document closes no round.");
    }
}
