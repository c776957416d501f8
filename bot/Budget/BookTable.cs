using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

/// <summary>Partitions of sums by object code: versions, which stay, and books, which are swept when no reader can hold them any longer.</summary>
/// <param name="ledger">Table of the ledger.</param>
/// <param name="rests">How long a book stays after another has taken its place: longer than any reading.</param>
internal sealed class BookTable(TableClient ledger, TimeSpan rests)
{
    public Task WriteVersionAsync(LedgerImport import, IEnumerable<CodeSums> codes, CancellationToken cancellation) =>
        WriteAsync(LedgerRows.Version(import.Id), codes.Select(LedgerRows.Write), cancellation);

    public async Task<IReadOnlyList<CodeSums>> ReadVersionAsync(string import, CancellationToken cancellation) =>
        [.. (await ReadAsync(LedgerRows.Version(import), cancellation)).Select(LedgerRows.ReadCode)];

    /// <summary>Writes the book under a key of its own, which nobody knows before it is pointed at.</summary>
    public async Task<string> WriteBookAsync(LedgerBook book, CancellationToken cancellation)
    {
        var key = Guid.NewGuid().ToString("n");
        await ledger.AddEntityAsync(new TableEntity(LedgerRows.Books, key), cancellation);
        await WriteAsync(LedgerRows.Book(key), book.Codes.Select(code => LedgerRows.Write(code.Key, code.Value)), cancellation);
        return key;
    }

    /// <summary>A book is about to lose its place: its rest begins now, for those who were just told of it.</summary>
    public Task RestAsync(string book, CancellationToken cancellation) =>
        ledger.UpsertEntityAsync(new TableEntity(LedgerRows.Books, book), TableUpdateMode.Replace, cancellation);

    public async Task<LedgerBook> ReadBookAsync(string book, CancellationToken cancellation) => new(
        (await ReadAsync(LedgerRows.Book(book), cancellation)).Select(LedgerRows.ReadBook)
            .ToDictionary(code => code.Key, code => code.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Takes away books that rested long enough, by the storage's own clock, also those that a crash left unfinished.</summary>
    public async Task SweepAsync(string current, CancellationToken cancellation)
    {
        var books = await ReadAsync(LedgerRows.Books, cancellation);
        var now = books.Max(book => book.Timestamp);
        foreach (var book in books.Where(book => book.RowKey != current && book.Timestamp < now - rests))
        {
            foreach (var batch in (await ReadAsync(LedgerRows.Book(book.RowKey), cancellation)).Chunk(PartitionBatch.MostOperations))
            {
                await ledger.SubmitTransactionAsync(
                    batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellation);
            }

            await ledger.DeleteEntityAsync(LedgerRows.Books, book.RowKey, ETag.All, cancellation);
        }
    }

    public async Task<List<TableEntity>> ReadAsync(string partition, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        await foreach (var row in ledger.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    private async Task WriteAsync(string partition, IEnumerable<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(PartitionBatch.MostOperations))
        {
            await ledger.SubmitTransactionAsync(
                batch.Select(row =>
                {
                    row.PartitionKey = partition;
                    return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
                }),
                cancellation);
        }
    }
}
