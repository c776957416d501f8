using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

internal sealed class LedgerTable(StorageTables tables) : ILedger
{
    private readonly TableClient ledger = tables.Get(TableName.Ledger);
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<bool> StoreAsync(
        LedgerImport import,
        LedgerImport? replaces,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation)
    {
        var key = LedgerRows.CurrentKey(import.From);
        var current = await register.GetEntityIfExistsAsync<TableEntity>(TableName.RegisterPartition, key, cancellationToken: cancellation);
        if ((current.HasValue ? LedgerRows.ReadImport(current.Value!).Id : null) != replaces?.Id)
        {
            return false;
        }

        // Nobody reads these rows before the flip below, so a crash among them leaves the old year as it was.
        await WriteAsync(LedgerRows.Matched(import.Id), codes.Where(code => matched.Contains(code.Code)), cancellation);
        await WriteAsync(LedgerRows.Unmatched(import.Id), codes.Where(code => !matched.Contains(code.Code)), cancellation);
        var listed = LedgerRows.Write(import, TableKey.Of(import.Id));
        listed.PartitionKey = LedgerRows.Imports;
        await ledger.UpsertEntityAsync(listed, TableUpdateMode.Replace, cancellation);

        var flip = await new PartitionBatch(register, TableName.RegisterPartition, change)
            .Replace(LedgerRows.Write(import, key), current.HasValue ? current.Value!.ETag : default)
            .Audit(key, $"import {import.Id} replaces {replaces?.Id ?? "nothing"}")
            .SubmitAsync(cancellation);
        return flip == BatchResult.Done;
    }

    public async Task<LedgerYear> ReadAsync(int year, IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        var imports = current.Where(import => import.From.Year <= year && year <= import.To.Year).ToList();
        var codes = new Dictionary<string, CodeSums>(StringComparer.OrdinalIgnoreCase);
        foreach (var import in imports)
        {
            foreach (var row in await ReadRowsAsync(LedgerRows.Matched(import.Id), cancellation))
            {
                var sums = LedgerRows.ReadCode(row);
                var earlier = codes.GetValueOrDefault(sums.Code)?.Months ?? [];
                codes[sums.Code] = new(sums.Code, [.. earlier, .. sums.Months.Where(month => month.Month.Year == year)]);
            }
        }

        return new(year, imports, codes);
    }

    public async Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        var codes = new Dictionary<string, CodeSums>(StringComparer.OrdinalIgnoreCase);
        foreach (var import in current)
        {
            foreach (var sums in (await ReadRowsAsync(LedgerRows.Matched(import.Id), cancellation)).Select(LedgerRows.ReadCode))
            {
                codes[sums.Code] = new(sums.Code, [.. codes.GetValueOrDefault(sums.Code)?.Months ?? [], .. sums.Months]);
            }
        }

        return new(current, codes);
    }

    public async Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation)
    {
        foreach (var import in current)
        {
            var (ours, others) = (LedgerRows.Matched(import.Id), LedgerRows.Unmatched(import.Id));
            await MoveAsync(others, ours, code => matched.Contains(code), cancellation);
            await MoveAsync(ours, others, code => !matched.Contains(code), cancellation);
        }
    }

    /// <summary>Written where it goes before it leaves where it was: a crash between leaves it in both, and the next call mends that.</summary>
    private async Task MoveAsync(string from, string to, Func<string, bool> moves, CancellationToken cancellation)
    {
        var rows = (await ReadRowsAsync(from, cancellation)).Where(row => moves(row.GetString("Code"))).ToList();
        await WriteAsync(to, rows.Select(LedgerRows.ReadCode), cancellation);
        foreach (var batch in rows.Chunk(PartitionBatch.MostOperations))
        {
            await ledger.SubmitTransactionAsync(
                batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellation);
        }
    }

    private async Task WriteAsync(string partition, IEnumerable<CodeSums> codes, CancellationToken cancellation)
    {
        foreach (var batch in codes.Chunk(PartitionBatch.MostOperations))
        {
            await ledger.SubmitTransactionAsync(
                batch.Select(code =>
                {
                    var row = LedgerRows.Write(code);
                    row.PartitionKey = partition;
                    return new TableTransactionAction(TableTransactionActionType.UpsertReplace, row);
                }),
                cancellation);
        }
    }

    private async Task<List<TableEntity>> ReadRowsAsync(string partition, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        await foreach (var row in ledger.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }
}
