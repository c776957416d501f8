using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Budget;

/// <summary>A change of the ledger that ends after any of its requests, and changes that meet.</summary>
public sealed class LedgerKilledTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private const int MostRequests = 60;

    private static readonly Change Change = new(null, new(2023, 9, 15, 8, 0, 0, TimeSpan.Zero), Door.CommandLine, "ledger.import");

    private readonly FaultyStorage faults = new();
    private StorageTables tables = null!;
    private StorageTables safe = null!;
    private LedgerTable ledger = null!;

    public Task InitializeAsync() => OpenAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_import_killed_at_any_step_leaves_the_old_figures_or_the_new()
    {
        var import = Import("two", 2023);
        await KillEverywhereAsync(
            async () => Assert.True(await StoreAsync(import, await CurrentOf(2023), ("A", 20), ("B", 300), ("NY", 7))),
            old: "A 2022 4000, A 2023 1, B 2023 10",
            done: "A 2022 4000, A 2023 20, B 2023 300");
    }

    [Fact]
    public async Task An_undoing_killed_at_any_step_leaves_the_old_figures_or_the_new()
    {
        await KillEverywhereAsync(
            async () => Assert.True(await ledger.UndoAsync((await CurrentOf(2023))!, Ours(), Change, CancellationToken.None)),
            old: "A 2022 4000, A 2023 1, B 2023 10",
            done: "A 2022 4000");
    }

    [Fact]
    public async Task New_codes_killed_at_any_step_leave_what_initiatives_had()
    {
        await KillEverywhereAsync(
            async () => await ledger.RematchAsync(await CurrentAsync(), Ours("NY"), CancellationToken.None),
            old: "A 2022 4000, A 2023 1, B 2023 10",
            done: "A 2022 4000, A 2023 1, B 2023 10, NY 2022 50000, NY 2023 6");
    }

    [Fact]
    public async Task Of_two_imports_of_a_year_at_once_one_wins_and_the_other_is_told()
    {
        await BeginAsync();
        var current = await CurrentOf(2023);

        var both = await Task.WhenAll(
            StoreAsync(Import("two", 2023), current, ("A", 20)),
            StoreAsync(Import("three", 2023), current, ("A", 300)));

        Assert.Single(both, won => won);
        Assert.Equal(both[0] ? "A 2022 4000, A 2023 20" : "A 2022 4000, A 2023 300", await FiguresAsync());
    }

    [Fact]
    public async Task Imports_of_different_years_and_new_codes_at_once_all_hold()
    {
        await BeginAsync();
        var current = await CurrentAsync();

        await Task.WhenAll(
            StoreAsync(Import("two", 2023), current.Single(import => import.From.Year == 2023), ("A", 20)),
            StoreAsync(Import("2024", 2024), null, ("A", 300)),
            ledger.RematchAsync(current, Ours("NY"), CancellationToken.None));

        Assert.Equal("A 2022 4000, A 2023 20, A 2024 300, NY 2022 50000", await FiguresAsync());
    }

    [Fact]
    public async Task An_import_whose_answer_was_lost_is_no_race()
    {
        await BeginAsync();

        // The version's, the book's, the flip's.
        faults.LoseTheAnswerOfATransaction(3);

        Assert.True(await StoreAsync(Import("two", 2023), await CurrentOf(2023), ("A", 20)));

        Assert.Equal("A 2022 4000, A 2023 20", await FiguresAsync());
    }

    [Fact]
    public async Task A_year_that_overlaps_another_which_came_in_between_is_not_stored()
    {
        await BeginAsync();
        var broken = Import("broken", 2023) with { From = new(2023, 7, 1), To = new(2024, 6, 30) };

        Assert.False(await StoreAsync(broken, null, ("A", 20)));
    }

    private async Task KillEverywhereAsync(Func<Task> change, string old, string done)
    {
        var finished = false;
        for (var left = 0; !finished && left < MostRequests; left++)
        {
            await OpenAsync();
            await BeginAsync();
            faults.Left = left;
            try
            {
                await change();
                finished = true;
            }
            catch (InvalidOperationException)
            {
                Assert.True(faults.Left < 0);
            }

            faults.Left = null;
            Assert.Contains(await FiguresAsync(), (string[])[old, done]);

            // The same again completes it.
            if (!finished && await FiguresAsync() == old)
            {
                await change();
            }

            Assert.Equal(done, await FiguresAsync());
        }

        Assert.True(finished);
    }

    private async Task OpenAsync()
    {
        var options = Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"K{Guid.NewGuid():n}"[..20] });
        (tables, safe) = (new StorageTables(options, faults), new StorageTables(options, new StorageRequests()));
        await safe.EnsureAsync(CancellationToken.None);
        ledger = new LedgerTable(tables);
    }

    private async Task BeginAsync()
    {
        Assert.True(await StoreAsync(Import("2022", 2022), null, ("A", 4_000), ("NY", 50_000)));
        Assert.True(await StoreAsync(Import("one", 2023), null, ("A", 1), ("B", 10), ("NY", 6)));
    }

    private static LedgerImport Import(string id, int year) => new()
    {
        Id = id,
        File = $"{year}.se",
        Sha256 = "ab",
        At = Change.At,
        From = new(year, 1, 1),
        To = new(year, 12, 31),
    };

    private static HashSet<string> Ours(params string[] more) => new(["A", "B", .. more], StringComparer.OrdinalIgnoreCase);

    private Task<bool> StoreAsync(LedgerImport import, LedgerImport? replaces, params (string Code, long Cost)[] codes) => ledger.StoreAsync(
        import,
        replaces,
        [.. codes.Select(code => new CodeSums(code.Code, [new(import.From, code.Cost, 0)]))],
        Ours(),
        Change,
        CancellationToken.None);

    private async Task<IReadOnlyList<LedgerImport>> CurrentAsync() => LedgerRows.ReadCurrent(
        await RowRange.ReadAllButAuditAsync(safe.Get(TableName.Register), TableName.RegisterPartition, CancellationToken.None));

    private async Task<LedgerImport?> CurrentOf(int year) => (await CurrentAsync()).SingleOrDefault(import => import.From.Year == year);

    private async Task<string> FiguresAsync()
    {
        var books = await new LedgerTable(safe).ReadBooksAsync(await CurrentAsync(), CancellationToken.None);
        return string.Join(", ", from code in books.Codes.Values
                                 orderby code.Code
                                 from month in code.Months
                                 select $"{code.Code} {month.Month.Year} {month.Cost}");
    }
}
