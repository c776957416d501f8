using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

internal sealed class AgendaItemTable(StorageTables tables) : IAgendaItems
{
    private const int MostTries = 5;

    private readonly TableClient committees = tables.Get(TableName.Committees);

    public async Task<AgendaItem?> FindAsync(string committee, DateOnly meeting, CancellationToken cancellation) =>
        await ReadAsync(committee, meeting, cancellation) is { } row ? AgendaItemRows.Read(row) : null;

    public async Task<bool> SaveAsync(AgendaItem item, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var present = await ReadAsync(item.Committee, item.Meeting, cancellation);
            if (present is not null && AgendaItemRows.Read(present) with { At = item.At } == item)
            {
                return false;
            }

            var batch = new PartitionBatch(committees, AgendaItemRows.Partition(item.Committee), change)
                .Replace(AgendaItemRows.Write(item), present?.ETag ?? default(ETag))
                .Audit(item.Id, $"document {item.Sha256[..12]} round {item.Round ?? "none"}");
            if (await batch.SubmitAsync(cancellation) is BatchResult.Done)
            {
                return true;
            }
        }

        throw new InvalidOperationException($"An agenda item lost {MostTries} races in a row.");
    }

    private async Task<TableEntity?> ReadAsync(string committee, DateOnly meeting, CancellationToken cancellation)
    {
        var row = await committees.GetEntityIfExistsAsync<TableEntity>(
            AgendaItemRows.Partition(committee), AgendaItemRows.Key(meeting), cancellationToken: cancellation);
        return row.HasValue ? row.Value : null;
    }
}
