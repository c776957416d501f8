using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;

namespace TeamsAssistant.Storage;

/// <summary>
/// Rows of one partition that are written together or not at all, with the audit event of the change among them. Rooms that share a
/// partition hand their rows to one batch.
/// </summary>
internal sealed class PartitionBatch(TableClient table, string partition, Change change)
{
    /// <summary>Most operations of one entity-group transaction.</summary>
    public const int MostOperations = 100;

    private readonly List<TableTransactionAction> actions = [];
    private IReadOnlyList<string> tags = [];

    /// <summary>A row that must not exist yet.</summary>
    public PartitionBatch Add(ITableEntity row) => With(TableTransactionActionType.Add, row, default);

    /// <summary>A row that is written whether it exists or not.</summary>
    public PartitionBatch Upsert(ITableEntity row) => With(TableTransactionActionType.UpsertReplace, row, default);

    /// <summary>A row that must still be as it was read; a default tag means that it must not exist.</summary>
    public PartitionBatch Replace(ITableEntity row, ETag read) =>
        read == default ? Add(row) : With(TableTransactionActionType.UpdateReplace, row, read);

    /// <summary>A row that is there and goes, whoever changed it.</summary>
    public PartitionBatch Delete(string rowKey) => With(TableTransactionActionType.Delete, new TableEntity("", rowKey), ETag.All);

    /// <summary>A row that goes away, if it is still as it was read.</summary>
    public PartitionBatch Delete(ITableEntity row) => With(TableTransactionActionType.Delete, row, row.ETag);

    /// <summary>The audit event of the change: what it was done to, and a short account by ids and codes (no names, no free text).</summary>
    public PartitionBatch Audit(string subject, string account)
    {
        var row = new TableEntity(partition, TableKey.Of("audit", TableKey.NewestFirst(change.At), Guid.NewGuid().ToString("n")))
        {
            ["By"] = change.By,
            ["At"] = change.At,
            ["Door"] = change.Door.ToString(),
            ["Why"] = change.Why,
            ["Subject"] = subject,
            ["Account"] = account,
        };
        return Add(row);
    }

    /// <summary>Writes all rows in one request, or none.</summary>
    /// <exception cref="RequestFailedException">Storage failed otherwise than by an existing or changed row.</exception>
    public async Task<BatchResult> SubmitAsync(CancellationToken cancellation)
    {
        try
        {
            var answer = await table.SubmitTransactionAsync(actions, cancellation);
            tags = [.. answer.Value.Select(row => row.Headers.ETag?.ToString() ?? "")];
            return BatchResult.Done;
        }
        catch (RequestFailedException failure) when (failure.Status == 409)
        {
            return BatchResult.AlreadyThere;
        }
        catch (RequestFailedException failure) when (failure.Status is 412 or 404)
        {
            return BatchResult.LostRace;
        }
    }

    /// <summary>The tag that the row got, after <see cref="SubmitAsync"/> was done.</summary>
    public string TagOf(ITableEntity row) => tags[actions.FindIndex(action => ReferenceEquals(action.Entity, row))];

    private PartitionBatch With(TableTransactionActionType type, ITableEntity row, ETag tag)
    {
        row.PartitionKey = partition;
        actions.Add(new TableTransactionAction(type, row, tag));
        return this;
    }
}
