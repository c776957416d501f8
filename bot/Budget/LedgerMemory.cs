using TeamsAssistant.Access;

namespace TeamsAssistant.Budget;

/// <summary>
/// Remembers the book that was read last: a book never changes, so that a question, or the next form of an answer, need not read it
/// again. Every import, undoing and new code makes another book, which is seen at once.
/// </summary>
internal sealed class LedgerMemory(ILedger ledger) : ILedger
{
    private LedgerBooks? last;

    public Task<bool> StoreAsync(
        LedgerImport import,
        LedgerImport? replaces,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation) => ledger.StoreAsync(import, replaces, codes, matched, change, cancellation);

    public async Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        var book = current.Count == 0 ? null : current[0].Book;
        if (book is not null && last is { } known && known.Imports[0].Book == book && known.Imports.Count == current.Count)
        {
            return known;
        }

        var read = await ledger.ReadBooksAsync(current, cancellation);
        last = book is null ? last : read;
        return read;
    }

    public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
        ledger.RematchAsync(current, matched, cancellation);
}
