using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Library.Publications;

internal sealed class PublicationTable(StorageTables tables) : IPublications
{
    private const int MostTries = 5;

    private readonly TableClient table = tables.Get(TableName.Publications);

    public async Task<Publication?> FindAsync(string key, CancellationToken cancellation) =>
        await ReadAsync(PublicationRows.Open, key, cancellation) ?? await ReadAsync(PublicationRows.Ended, key, cancellation);

    public async Task<IReadOnlyList<Publication>> OpenAsync(CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(table, PublicationRows.Partition, PublicationRows.Open, cancellation)).Select(PublicationRows.Read)];

    public async Task SaveAsync(Publication publication, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var batch = new PartitionBatch(table, PublicationRows.Partition, change)
                .Audit(publication.Key, $"{publication.State} {publication.Sha256[..12]}{(publication.File is { Changed: true } ? " changed" : "")}");
            if (publication.State is PublicationState.Begun or PublicationState.Put)
            {
                batch.Upsert(PublicationRows.Write(PublicationRows.Open, publication));
            }
            else
            {
                batch.Upsert(PublicationRows.Write(PublicationRows.Ended, publication));
                if (await ReadAsync(PublicationRows.Open, publication.Key, cancellation) is not null)
                {
                    batch.Delete(PublicationRows.Key(PublicationRows.Open, publication.Key));
                }
            }

            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return;
            }
        }

        throw new InvalidOperationException($"A publication lost {MostTries} races in a row.");
    }

    private async Task<Publication?> ReadAsync(string range, string key, CancellationToken cancellation)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(
            PublicationRows.Partition, PublicationRows.Key(range, key), cancellationToken: cancellation);
        return row.HasValue ? PublicationRows.Read(row.Value!) : null;
    }
}
