using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Imports.Ledger;

public sealed class LedgerImporterTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private readonly FakeClock clock = new(new(2023, 9, 15, 8, 0, 0, TimeSpan.Zero));
    private StoredOverview overview = null!;
    private LedgerTable ledger = null!;
    private LedgerImporter importer = null!;

    public async Task InitializeAsync()
    {
        var options = new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"I{Guid.NewGuid():n}"[..20] };
        var tables = new StorageTables(Options.Create(options), new StorageRequests());
        await tables.EnsureAsync(CancellationToken.None);
        overview = new StoredOverview(tables, new()
        {
            Initiatives =
            [
                Initiative("TU", ["A", "B"], new Funding(2023, "Ram", 10_00)),
                Initiative("Utan kod", []),
            ],
        });
        ledger = new LedgerTable(tables);
        importer = new LedgerImporter(ledger, ledger, overview, Options.Create(new Municipality.MunicipalityOptions()), clock, NullLogger<LedgerImporter>.Instance);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_imported_file_is_the_current_one_and_says_whose_its_sums_are()
    {
        var report = await ImportAsync(January().Voucher("20230201", "4010 {20 \"b\"} 7", "3010 {20 \"zz\"} -4"));

        Assert.Equal(LedgerOutcome.Stored, report.Outcome);
        var match = Assert.Single(report.Matched);
        Assert.Equal(("TU", 12_00L), (match.Initiative.Id, match.Cost));
        Assert.Equal(new UnmatchedCode("ZZ", 0, 4_00), Assert.Single(report.Unmatched));
        Assert.Equal("Utan kod", Assert.Single(report.WithoutCode).Id);
        Assert.Equal(["A", "B"], (await YearAsync()).Codes.Keys.Order());
    }

    [Fact]
    public async Task A_sum_over_an_initiative_s_codes_that_is_beyond_64_bits_is_refused()
    {
        var report = await ImportAsync(SieFile.Of2023()
            .Voucher("20230115", "4010 {20 \"A\"} 90000000000000000").Voucher("20230115", "5010 {20 \"B\"} 90000000000000000"));

        Assert.Equal("sum.overflow", Assert.Single(report.Faults).Code);
        Assert.Equal(LedgerOutcome.Refused, report.Outcome);
        Assert.Empty((await YearAsync()).Imports);
    }

    [Fact]
    public async Task A_file_that_is_held_open_by_another_program_is_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["2023.se"], "x");
        await using var locked = new FileStream(folder["2023.se"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var report = await importer.ImportAsync(folder["2023.se"], dryRun: false, replace: false, by: null, Door.CommandLine, CancellationToken.None);

        Assert.Equal(("2023.se", "file.unreadable"), (report.File, Assert.Single(report.Faults).Code));
    }

    [Fact]
    public async Task A_file_with_faults_writes_nothing()
    {
        var report = await ImportAsync(January().Line("#TRANS"));

        Assert.Equal(LedgerOutcome.Refused, report.Outcome);
        Assert.False(report.Succeeded);
        Assert.Empty((await YearAsync()).Imports);
    }

    [Fact]
    public async Task A_dry_run_tells_all_and_writes_nothing()
    {
        var report = await ImportAsync(January(), dryRun: true);

        Assert.Equal(LedgerOutcome.DryRun, report.Outcome);
        Assert.Single(report.Matched);
        Assert.Empty((await YearAsync()).Imports);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await ImportAsync(January());
        var first = (await YearAsync()).Imports[0].Id;
        clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(LedgerOutcome.Unchanged, (await ImportAsync(January())).Outcome);
        Assert.Equal(first, (await YearAsync()).Imports[0].Id);
    }

    [Fact]
    public async Task A_file_that_lacks_a_stored_month_is_stopped_with_the_month_named_until_replaced()
    {
        await ImportAsync(January().Voucher("20230201", "4010 {20 \"A\"} 7"));
        clock.Advance(TimeSpan.FromDays(1));

        var stopped = await ImportAsync(January());
        Assert.Equal(LedgerOutcome.MonthsMissing, stopped.Outcome);
        Assert.Contains("2023-02", LedgerReportText.Faults(stopped, Language.Swedish)[0], StringComparison.Ordinal);
        Assert.Equal(12_00, (await YearAsync()).Codes["A"].Months.Sum(month => month.Cost));

        Assert.Equal(LedgerOutcome.Stored, (await ImportAsync(January(), replace: true)).Outcome);
        Assert.Equal(5_00, (await YearAsync()).Codes["A"].Months.Sum(month => month.Cost));
    }

    [Fact]
    public async Task A_year_that_overlaps_another_is_refused()
    {
        await ImportAsync(January());
        var broken = SieFile.Of2023().Without("#RAR").Line("#RAR 0 20230701 20240630").Voucher("20230901", "4010 {20 \"A\"} 7");

        var report = await ImportAsync(broken);

        Assert.Equal("year.overlaps", Assert.Single(report.Faults).Code);
        Assert.Single((await YearAsync()).Imports);
    }

    [Theory]
    [InlineData("10.00", false)]
    [InlineData("10.01", true)]
    public async Task A_budget_that_differs_from_the_registers_is_told(string budget, bool told)
    {
        var report = await ImportAsync(January().Line($"#PBUDGET 0 202301 4010 {{20 \"A\"}} {budget}"));

        Assert.Equal(told, report.Warnings.Any(warning => warning.Code == "budget.differs"));
    }

    [Fact]
    public async Task The_report_reads_in_both_languages()
    {
        var report = await ImportAsync(January().Voucher("20230201", "4010 {20 \"ZZ\"} 7").Line("#NYHET"));

        Assert.Contains("TU Namn: kostnader 5 kr, intäkter 0 kr", Lines(report, Language.Swedish));
        Assert.Contains("Varning: objektskod ZZ hör inte till någon insats: kostnader 7 kr, intäkter 0 kr", Lines(report, Language.Swedish));
        Assert.Contains("Warning: unknown label #NYHET, 1 times.", Lines(report, Language.English));
        Assert.Contains("Imported. The file now stands for its financial year.", Lines(report, Language.English));
        Assert.Empty(LedgerReportText.Faults(report, Language.Swedish));
    }

    private static string[] Lines(LedgerReport report, Language language) =>
        [.. LedgerReportText.Lines(report, language).Select(line => line.Replace('\u00A0', ' '))];

    private static SieFile January() => SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5");

    private static Initiative Initiative(string id, string[] codes, params Funding[] funding) => new()
    {
        Id = id,
        Name = "Namn",
        Kind = InitiativeKind.Initiative,
        Committee = "KS",
        ObjectCodes = codes,
        Funding = funding,
    };

    private Task<LedgerReport> ImportAsync(SieFile file, bool dryRun = false, bool replace = false) =>
        importer.ImportAsync(file.Open(), "ledger.se", dryRun, replace, by: null, Door.CommandLine, CancellationToken.None);

    private async Task<LedgerYear> YearAsync() =>
        (await ledger.ReadBooksAsync((await overview.ReadAsync(CancellationToken.None)).Ledgers, CancellationToken.None)).Of(2023);

    /// <summary>The overview's part that an import needs: a register in memory, the current imports from storage.</summary>
    private sealed class StoredOverview(StorageTables tables, TeamsAssistant.Initiatives.Register register) : IOverview
    {
        public async Task<MunicipalityOverview> ReadAsync(CancellationToken cancellation) => new()
        {
            Register = register,
            Latest = new Dictionary<string, TeamsAssistant.Updates.LatestState>(),
            Ledgers = LedgerRows.ReadCurrent(
                await RowRange.ReadAllButAuditAsync(tables.Get(TableName.Register), TableName.RegisterPartition, cancellation)),
            OpenRounds = [],
            Prompts = new Dictionary<string, IReadOnlyList<TeamsAssistant.Rounds.Prompt>>(),
        };
    }
}
