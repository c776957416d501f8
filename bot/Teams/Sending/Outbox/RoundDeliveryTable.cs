using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending.Outbox;

internal sealed class RoundDeliveryTable(StorageTables tables) : IRoundDeliveries
{
    private const string Prefix = "unreached";

    private readonly TableClient rounds = tables.Get(TableName.Rounds);

    public async Task<RoundDelivery> ReadAsync(string round, CancellationToken cancellation)
    {
        var cards = new List<SharedCard>();
        var people = new List<Unreached>();

        // From the first card to the last person: what a closed round keeps lies between, and an open one has none of it.
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {SharedCardTable.Partition(round)} and RowKey ge {SharedCardTable.CardPrefix + "|"} and RowKey lt {Prefix + "}"}");
        await foreach (var row in rounds.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (row.RowKey.StartsWith(SharedCardTable.CardPrefix + "|", StringComparison.Ordinal))
            {
                cards.Add(SharedCardTable.Read(row));
            }
            else if (row.RowKey.StartsWith(Prefix + "|", StringComparison.Ordinal))
            {
                people.Add(new Unreached(row.GetString("Person"), row.GetString("Code"), row.GetDateTimeOffset("At")!.Value));
            }
        }

        return new RoundDelivery(cards, people);
    }

    public Task AddAsync(string round, Unreached unreached, CancellationToken cancellation)
    {
        var row = Row(round, unreached.Person);
        row["Person"] = unreached.Person;
        row["Code"] = unreached.Code;
        row["At"] = unreached.At;
        return rounds.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
    }

    public Task RemoveAsync(string round, string person, CancellationToken cancellation)
    {
        var row = Row(round, person);
        return rounds.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellation);
    }

    private static TableEntity Row(string round, string person) => new(SharedCardTable.Partition(round), TableKey.Of(Prefix, person));
}
