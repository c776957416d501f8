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
        return RegisterRows.ReadStored(await RowRange.ReadAllButAuditAsync(register, TableName.RegisterPartition, cancellation));
    }

    public async Task<RegisterImport?> ReadImportAsync(CancellationToken cancellation)
    {
        var row = await register.GetEntityIfExistsAsync<TableEntity>(
            TableName.RegisterPartition, RegisterRows.ImportKey, cancellationToken: cancellation);
        return RegisterRows.ReadImport(row.HasValue ? row.Value : null);
    }

    public async Task<bool> WriteAsync(
        StoredRegister read, RegisterChanges changes, RegisterImport import, Change change, CancellationToken cancellation)
    {
        var batches = Batches(changes);
        var version = read.Version.Length == 0 ? default : new ETag(read.Version);
        for (var index = 0; index < batches.Count; index++)
        {
            var batch = new PartitionBatch(register, TableName.RegisterPartition, change);
            foreach (var (row, account) in batches[index])
            {
                batch.Upsert(row).Audit(row.RowKey, account);
            }

            // In every batch, and only as the one before left it: of two imports at once, one stops at its next batch.
            var last = index == batches.Count - 1;
            var own = RegisterRows.Write(import with { Done = last });
            batch.Replace(own, version);
            if (index == 0 || last)
            {
                batch.Audit(RegisterRows.ImportKey, $"{(last ? "done" : "applying")} {import.Sha256}");
            }

            if (await batch.SubmitAsync(cancellation) != BatchResult.Done)
            {
                return false;
            }

            version = new ETag(batch.TagOf(own));
        }

        return true;
    }

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
