using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Budget;

public sealed class LedgerMemoryTests
{
    private readonly CountingLedger ledger = new();
    private readonly LedgerMemory memory;

    public LedgerMemoryTests() => memory = new LedgerMemory(ledger);

    [Fact]
    public async Task A_book_is_read_once()
    {
        await ReadAsync("one", "2025", "2026");
        var again = await ReadAsync("one", "2025", "2026");

        Assert.Equal(1, ledger.Reads);
        Assert.Equal(2, again.Imports.Count);
    }

    [Fact]
    public async Task Another_book_is_seen_at_once_also_when_nothing_is_imported_any_longer()
    {
        await ReadAsync("one", "2026");
        await ReadAsync("two", "2026");
        await ReadAsync("one", "2026");
        Assert.Equal(3, ledger.Reads);
        Assert.Empty((await ReadAsync("three")).Imports);
    }

    [Fact]
    public async Task Imports_from_before_there_were_books_are_read_each_time()
    {
        await ReadAsync(null, "2026");
        await ReadAsync(null, "2026");
        Assert.Equal(2, ledger.Reads);
    }

    private Task<LedgerBooks> ReadAsync(string? book, params string[] imports) =>
        memory.ReadBooksAsync([.. imports.Select(id => Import(id) with { Book = book })], CancellationToken.None);

    private static LedgerImport Import(string id) => new()
    {
        Id = id,
        File = "2026.se",
        Sha256 = "ab",
        At = RunningAssistant.Start,
        From = new(2026, 1, 1),
        To = new(2026, 12, 31),
    };

    private sealed class CountingLedger : ILedger
    {
        public int Reads { get; private set; }

        public Task<bool> StoreAsync(
            LedgerImport import,
            LedgerImport? replaces,
            IReadOnlyList<CodeSums> codes,
            IReadOnlySet<string> matched,
            Change change,
            CancellationToken cancellation) => Task.FromResult(true);

        public Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
        {
            Reads++;
            return Task.FromResult(new LedgerBooks(current, new Dictionary<string, CodeSums>()));
        }

        public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
            Task.CompletedTask;
    }
}
