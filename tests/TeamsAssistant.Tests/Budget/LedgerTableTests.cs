using Microsoft.Extensions.Options;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Budget;

public sealed class LedgerTableTests(AzuriteProcess azurite) : IClassFixture<AzuriteProcess>, IAsyncLifetime
{
    private static readonly Change Change = new(null, new(2023, 9, 15, 8, 0, 0, TimeSpan.Zero), Door.CommandLine, "ledger.import");
    private static readonly HashSet<string> Ours = new(["A", "Å/#?"], StringComparer.OrdinalIgnoreCase);

    private readonly StorageRequests requests = new();
    private StorageTables tables = null!;
    private LedgerTable ledger = null!;

    public async Task InitializeAsync()
    {
        var options = new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = $"L{Guid.NewGuid():n}"[..20] };
        tables = new StorageTables(Options.Create(options), requests);
        await tables.EnsureAsync(CancellationToken.None);
        ledger = new LedgerTable(tables);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_stored_year_is_read_back_to_the_ore_in_two_requests()
    {
        var import = Import("one") with { BookedThrough = new(2023, 3, 1), Months = [new(2023, 1, 1), new(2023, 3, 1)] };
        var sums = new CodeSums("Å/#?", [new(new(2023, 1, 1), long.MaxValue, -5), new(new(2023, 3, 1), -7, long.MinValue)]);
        Assert.True(await StoreAsync(import, null, sums));
        var before = requests.Sent;

        var current = await CurrentAsync();
        var year = (await ledger.ReadBooksAsync(current, CancellationToken.None)).Of(2023);

        Assert.Equal(2, requests.Sent - before);
        Assert.Equal(import.Months, Assert.Single(current).Months);
        Assert.NotNull(current[0].Book);
        Assert.Equal(import with { Months = current[0].Months, Book = current[0].Book }, current[0]);
        Assert.Equal(sums.Months, year.Codes["å/#?"].Months);
        Assert.Equal(3, year.MonthsBooked);
    }

    [Fact]
    public async Task Codes_of_nobody_are_kept_but_not_read_for_questions()
    {
        await StoreAsync(Import("one"), null, Sums("A", 1), Sums("ZZ", 2));

        Assert.Equal(["A"], (await ledger.ReadBooksAsync(await CurrentAsync(), CancellationToken.None)).Of(2023).Codes.Keys);
    }

    [Fact]
    public async Task A_new_import_replaces_its_year_and_keeps_the_older_one_readable()
    {
        var (one, two) = (Import("one"), Import("two"));
        await StoreAsync(one, null, Sums("A", 1));
        Assert.True(await StoreAsync(two, one, Sums("A", 2)));

        Assert.Equal(2, await CostAsync("A", await CurrentAsync()));
        Assert.Equal(1, await CostAsync("A", [one]));
    }

    [Fact]
    public async Task Who_was_told_of_the_book_just_before_it_was_replaced_reads_the_old_sums()
    {
        // Nothing rests longer than it takes to replace it: only what was replaced last stays.
        ledger = new LedgerTable(tables, TimeSpan.Zero);
        var (one, two, three) = (Import("one"), Import("two"), Import("three"));
        await StoreAsync(one, null, Sums("A", 1));
        var told = await CurrentAsync();
        await StoreAsync(two, one, Sums("A", 2));

        Assert.Equal(1, await CostAsync("A", told));
        await StoreAsync(three, two, Sums("A", 3));
        Assert.Equal(3, await CostAsync("A", await CurrentAsync()));
        Assert.Empty((await ledger.ReadBooksAsync(told, CancellationToken.None)).Of(2023).Codes);
    }

    [Fact]
    public async Task An_import_that_was_compared_with_another_year_than_stored_replaces_nothing()
    {
        var one = Import("one");
        await StoreAsync(one, null, Sums("A", 1));

        Assert.False(await StoreAsync(Import("two"), null, Sums("A", 2)));
        Assert.False(await StoreAsync(Import("three"), Import("gone"), Sums("A", 3)));
        Assert.Equal(1, await CostAsync("A", await CurrentAsync()));
    }

    [Fact]
    public async Task The_flip_and_its_audit_event_are_one_write()
    {
        await StoreAsync(Import("one"), null, Sums("A", 1));

        var audit = await RowRange.ReadAsync(tables.Get(TableName.Register), TableName.RegisterPartition, "audit", CancellationToken.None);
        Assert.Equal("ledger.import", Assert.Single(audit).GetString("Why"));
    }

    [Fact]
    public async Task A_crash_before_the_flip_leaves_the_old_year()
    {
        var one = Import("one");
        await StoreAsync(one, null, Sums("A", 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.StoreAsync(
            Import("two"), one, new CodesThatBreakOff(), Ours, Change, CancellationToken.None));

        Assert.Equal(1, await CostAsync("A", await CurrentAsync()));
    }

    [Fact]
    public async Task Years_stand_beside_one_another_and_a_broken_year_is_read_by_month()
    {
        var broken = Import("broken") with { From = new(2022, 7, 1), To = new(2023, 6, 30) };
        var next = Import("next") with { From = new(2023, 7, 1), To = new(2024, 6, 30) };
        await StoreAsync(broken, null, new CodeSums("A", [new(new(2022, 9, 1), 1, 0), new(new(2023, 2, 1), 20, 0)]));
        await StoreAsync(next, null, new CodeSums("A", [new(new(2023, 9, 1), 300, 0), new(new(2024, 1, 1), 4_000, 0)]));

        var year = (await ledger.ReadBooksAsync(await CurrentAsync(), CancellationToken.None)).Of(2023);

        Assert.Equal([20, 300], year.Codes["A"].Months.Select(month => month.Cost));
        Assert.Equal(2, year.Imports.Count);
    }

    [Fact]
    public async Task More_codes_than_a_batch_and_a_page_hold_are_all_stored()
    {
        var codes = Enumerable.Range(0, 1_050).Select(i => Sums($"C{i}", i)).ToArray();
        await ledger.StoreAsync(Import("one"), null, codes, codes.Select(code => code.Code).ToHashSet(), Change, CancellationToken.None);

        Assert.Equal(1_050, (await ledger.ReadBooksAsync(await CurrentAsync(), CancellationToken.None)).Of(2023).Codes.Count);
    }

    [Fact]
    public async Task Codes_that_a_register_is_to_have_come_to_be_read()
    {
        await StoreAsync(Import("one"), null, Sums("A", 1), Sums("ZZ", 2));
        var current = await CurrentAsync();

        await ledger.RematchAsync(current, new HashSet<string>(["zz"], StringComparer.OrdinalIgnoreCase), CancellationToken.None);

        // A reader from before keeps its book; the next one finds both, also the code that may still be an initiative's.
        Assert.Equal(["A"], (await ledger.ReadBooksAsync(current, CancellationToken.None)).Codes.Keys);
        Assert.Equal(["A", "ZZ"], (await ledger.ReadBooksAsync(await CurrentAsync(), CancellationToken.None)).Codes.Keys.Order());
        Assert.Equal(1, await CostAsync("A", await CurrentAsync()));
        Assert.Equal(2, await CostAsync("ZZ", await CurrentAsync()));
    }

    [Fact]
    public async Task A_year_without_import_is_empty() =>
        Assert.Empty((await ledger.ReadBooksAsync([Import("one")], CancellationToken.None)).Of(2021).Imports);

    private static LedgerImport Import(string id) => new()
    {
        Id = id,
        File = "år 2023.se",
        Sha256 = "ab",
        At = Change.At,
        From = new(2023, 1, 1),
        To = new(2023, 12, 31),
    };

    private static CodeSums Sums(string code, long cost) => new(code, [new(new(2023, 1, 1), cost, 0)]);

    private Task<bool> StoreAsync(LedgerImport import, LedgerImport? replaces, params CodeSums[] codes) =>
        ledger.StoreAsync(import, replaces, codes, Ours, Change, CancellationToken.None);

    private async Task<long> CostAsync(string code, IReadOnlyList<LedgerImport> imports) =>
        (await ledger.ReadBooksAsync(imports, CancellationToken.None)).Of(2023).Codes[code].Months.Sum(month => month.Cost);

    private async Task<IReadOnlyList<LedgerImport>> CurrentAsync() => LedgerRows.ReadCurrent(
        await RowRange.ReadAllButAuditAsync(tables.Get(TableName.Register), TableName.RegisterPartition, CancellationToken.None));

    /// <summary>Ends with a fault when all its rows are stored but the import is not yet the current one.</summary>
    private sealed class CodesThatBreakOff : IReadOnlyList<CodeSums>
    {
        private int reads;

        public int Count => 1;

        public CodeSums this[int index] => Sums("A", 99);

        public IEnumerator<CodeSums> GetEnumerator()
        {
            yield return this[0];
            if (reads++ > 0)
            {
                throw new InvalidOperationException("The process dies here.");
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
