using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Imports;

/// <summary>A register import, with the codes that it brings into the ledger, that ends before any of its requests.</summary>
public sealed class RegisterKilledTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IDisposable
{
    private const int MostRequests = 60;
    private const int Many = 60;
    private const int More = 1_000;

    private readonly TemporaryFolder folder = new();
    private readonly FakeClock time = new(new(2026, 11, 26, 8, 0, 0, TimeSpan.Zero));
    private readonly FaultyStorage faults = new();
    private StorageTables tables = null!;
    private StorageTables safe = null!;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_leaves_the_old_figures_or_the_new_never_a_mixture()
    {
        var after = RegisterFiles.Right()
            .Cell("insatser", 3, "Objektskod", "88")
            .Cell("finansiering", 2, "Budget", "500")
            .Initiative("A", ("Program", "TP"), ("Objektskod", "77"))
            .Row("finansiering", ("Insats-id", "A"), ("År", "2026"), ("Källa", "Ram"), ("Budget", "100"));

        var seen = await KillEverywhereAsync(
            RegisterFiles.Right(), after, Sums(("4110", 3), ("77", 5), ("88", 11)), Joined, ["TP 12600 3, TU 12600 3", "A 100 5, TP 600 16, TU 500 11"]);

        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task A_large_one_leaves_each_initiative_its_old_figures_or_its_new_and_says_that_it_is_not_finished()
    {
        var (before, after) = (RegisterFiles.Right(), RegisterFiles.Right());
        for (var i = 0; i < Many; i++)
        {
            before.Initiative(Id(i), ("Objektskod", $"9{i:00}"));
            after.Initiative(Id(i), ("Objektskod", $"8{i:00}"));
        }

        var sums = Enumerable.Range(0, Many).SelectMany(i => new[] { ($"9{i:00}", i + 1L), ($"8{i:00}", More + i + 1L) });

        // What is neither the old nor the new is told apart by "unfinished".
        await KillEverywhereAsync(before, after, Sums([.. sums]), Told, ["old", "new", "unfinished"]);

        static string Id(int i) => $"B{i:00}";

        static string Told(MunicipalityOverview overview, MoneyView money)
        {
            var outcomes = Enumerable.Range(0, Many).Select(i => (New: More + i + 1L, Old: i + 1L, Is: money.Of(money.Register.FindInitiative(Id(i))!, 2023).Outcome / 100)).ToList();
            Assert.All(outcomes, one => Assert.Contains(one.Is!.Value, (long[])[one.Old, one.New]));
            return outcomes.TrueForAll(one => one.Is == one.Old) ? "old"
                : outcomes.TrueForAll(one => one.Is == one.New) ? "new"
                : overview.RegisterImport is { Done: false } ? "unfinished" : "mixed and not told";
        }
    }

    /// <summary>Kills the import before its first request, its second …, and runs it again each time; every state seen is one that may be.</summary>
    private async Task<IReadOnlySet<string>> KillEverywhereAsync(
        RegisterFiles before,
        RegisterFiles after,
        IReadOnlyList<CodeSums> booked,
        Func<MunicipalityOverview, MoneyView, string> figures,
        string[] allowed)
    {
        var (old, next) = (before.Folder(folder["before"]), after.Folder(folder["after"]));
        var seen = new HashSet<string>();
        var finished = false;
        for (var left = 0; !finished && left < MostRequests; left++)
        {
            await OpenAsync();
            Assert.Equal(RegisterOutcome.Written, await ImportAsync(old));
            await BookAsync(booked);
            Assert.Equal(allowed[0], await FiguresAsync(figures));

            faults.Left = left;
            try
            {
                finished = await ImportAsync(next) == RegisterOutcome.Written;
            }
            catch (InvalidOperationException)
            {
                Assert.True(faults.Left < 0);
            }

            faults.Left = null;
            var stands = await FiguresAsync(figures);
            Assert.Contains(stands, allowed);
            seen.Add(stands);

            // The same file completes it.
            await ImportAsync(next);
            Assert.Equal(allowed[1], await FiguresAsync(figures));
        }

        Assert.True(finished);
        return seen;
    }

    private async Task OpenAsync()
    {
        var options = Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"R{Guid.NewGuid():n}"[..20] });
        (tables, safe) = (new StorageTables(options, faults), new StorageTables(options, new StorageRequests()));
        await safe.EnsureAsync(CancellationToken.None);
    }

    private async Task<RegisterOutcome> ImportAsync(string path) => (await new RegisterImporter(
            new OverviewTable(tables, new MunicipalClock(time)), new RegisterTable(tables), new LedgerTable(tables), time, NullLogger<RegisterImporter>.Instance)
        .ImportAsync(path, dryRun: false, by: null, Door.CommandLine, CancellationToken.None)).Outcome;

    private async Task BookAsync(IReadOnlyList<CodeSums> codes)
    {
        var import = new LedgerImport { Id = "2023", File = "2023.se", Sha256 = "ab", At = time.GetUtcNow(), From = new(2023, 1, 1), To = new(2023, 12, 31) };
        var known = (await OverviewAsync()).Register.Initiatives.SelectMany(one => one.ObjectCodes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.True(await new LedgerTable(safe).StoreAsync(
            import, null, codes, known, new Change(null, time.GetUtcNow(), Door.CommandLine, "ledger.import"), CancellationToken.None));
    }

    private Task<MunicipalityOverview> OverviewAsync() => new OverviewTable(safe, new MunicipalClock(time)).ReadAsync(CancellationToken.None);

    private async Task<string> FiguresAsync(Func<MunicipalityOverview, MoneyView, string> figures)
    {
        var overview = await OverviewAsync();
        var statements = new BudgetStatements(new LedgerTable(safe), Options.Create(new BudgetOptions()), new MunicipalClock(time));
        return figures(overview, await statements.ReadMoneyAsync(overview, CancellationToken.None));
    }

    /// <summary>Budget of 2026 and outcome of 2023, kronor, of each initiative and with its parts.</summary>
    private static string Joined(MunicipalityOverview overview, MoneyView money) => string.Join(", ", overview.Register.Initiatives
        .OrderBy(one => one.Id, StringComparer.Ordinal)
        .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Id} {money.Of(one, 2026).Budget / 100} {money.Of(one, 2023).Outcome / 100}")));

    private static List<CodeSums> Sums(params (string Code, long Kronor)[] codes) =>
        [.. codes.Select(code => new CodeSums(code.Code, [new MonthSums(new(2023, 1, 1), code.Kronor * 100, 0)]))];
}
