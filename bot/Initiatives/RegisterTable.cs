using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Initiatives;

internal sealed class RegisterTable(StorageTables tables) : IRegisterStore
{
    // Azure takes 4 MiB a transaction; letters take up to 6 bytes each on the wire.
    private const int MostCharacters = 500_000;

    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<StoredRegister> ReadAsync(CancellationToken cancellation)
    {
        var rows = await RowRange.ReadAllButAuditAsync(register, TableName.RegisterPartition, cancellation);
        var import = rows.Find(row => row.RowKey == RegisterRows.ImportKey);
        return new StoredRegister(RegisterRows.Read(rows), RegisterRows.ReadImport(import), import?.ETag.ToString() ?? "");
    }

    public async Task<bool> WriteAsync(
        StoredRegister read, RegisterChanges changes, RegisterImport import, Change change, CancellationToken cancellation)
    {
        var batches = Batches(changes);
        var version = read.Version.Length == 0 ? default : new ETag(read.Version);
        if (batches.Count > 1)
        {
            var started = RegisterRows.Write(import with { Done = false });
            var first = Batch(change).Replace(started, version).Audit(RegisterRows.ImportKey, $"applying {import.Sha256}");
            if (await first.SubmitAsync(cancellation) != BatchResult.Done)
            {
                return false;
            }

            version = new ETag(first.TagOf(started));
        }

        for (var index = 0; index < batches.Count; index++)
        {
            var batch = Batch(change);
            foreach (var (row, account) in batches[index])
            {
                batch.Upsert(row).Audit(row.RowKey, account);
            }

            if (index == batches.Count - 1)
            {
                batch.Replace(RegisterRows.Write(import with { Done = true }), version).Audit(RegisterRows.ImportKey, $"done {import.Sha256}");
            }

            if (await batch.SubmitAsync(cancellation) != BatchResult.Done)
            {
                return false;
            }
        }

        return true;
    }

    private PartitionBatch Batch(Change change) => new(register, TableName.RegisterPartition, change);

    /// <summary>The rows in the order they are written; at least one batch, which may be empty, to hold the import's own row.</summary>
    private static List<List<(TableEntity Row, string Account)>> Batches(RegisterChanges changes)
    {
        var rows = RegisterRows.Write(changes.Added).Select(row => (row, "added"))
            .Concat(RegisterRows.Write(changes.Changed).Select(row => (row, "changed")))
            .Concat(RegisterRows.WriteMissing(changes.MissingNow).Select(row => (row, "missing")));
        var batches = new List<List<(TableEntity, string)>> { new() };
        var characters = 0;
        foreach (var (row, account) in rows)
        {
            // Each row has its audit row beside it, and the import's two rows must fit too.
            var weight = row.Keys.Sum(key => row[key] is string text ? text.Length : 0);
            if ((2 * (batches[^1].Count + 2)) > PartitionBatch.MostOperations || (characters + weight > MostCharacters && batches[^1].Count > 0))
            {
                batches.Add([]);
                characters = 0;
            }

            batches[^1].Add((row, account));
            characters += weight;
        }

        return batches;
    }
}
