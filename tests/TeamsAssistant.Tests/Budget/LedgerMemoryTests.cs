using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Budget;

public sealed class LedgerMemoryTests
{
    private readonly FakeClock clock = new(RunningAssistant.Start);
    private readonly CountingLedger ledger = new();
    private readonly LedgerMemory memory;

    public LedgerMemoryTests() => memory = new LedgerMemory(ledger, clock);

    [Fact]
    public async Task A_year_is_read_once_until_its_time_is_out()
    {
        await ReadAsync(2026, "one");
        clock.Advance(LedgerMemory.Keeps - TimeSpan.FromSeconds(1));
        await ReadAsync(2026, "one");
        Assert.Equal(1, ledger.Reads);
        clock.Advance(TimeSpan.FromSeconds(1));
        await ReadAsync(2026, "one");
        Assert.Equal(2, ledger.Reads);
    }

    [Fact]
    public async Task A_new_import_and_another_year_are_seen_at_once()
    {
        await ReadAsync(2026, "one");
        await ReadAsync(2026, "two");
        await ReadAsync(2025, "two");
        await ReadAsync(2026);
        Assert.Equal(4, ledger.Reads);
    }

    [Fact]
    public async Task Codes_that_a_register_ties_anew_are_seen_at_once_in_the_process_that_ties_them()
    {
        await ReadAsync(2026, "one");
        await memory.RematchAsync([], new HashSet<string>(), CancellationToken.None);
        await ReadAsync(2026, "one");
        Assert.Equal(2, ledger.Reads);
    }

    private Task<LedgerYear> ReadAsync(int year, params string[] imports) =>
        memory.ReadAsync(year, [.. imports.Select(Import)], CancellationToken.None);

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

        public Task<LedgerYear> ReadAsync(int year, IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
        {
            Reads++;
            return Task.FromResult(new LedgerYear(year, current, new Dictionary<string, CodeSums>()));
        }

        public Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation) =>
            Task.FromResult(new LedgerBooks(current, new Dictionary<string, CodeSums>()));

        public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
            Task.CompletedTask;
    }
}
