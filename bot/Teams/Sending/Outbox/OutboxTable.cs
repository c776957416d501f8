using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending.Outbox;

internal sealed class OutboxTable(StorageTables tables) : IOutbox
{
    private readonly TableClient outbox = tables.Get(TableName.Outbox);

    public async Task<IReadOnlyList<OutboxRow>> WaitingAsync(CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(outbox, NoticeRows.Partition, NoticeRows.Waiting, cancellation)).Select(NoticeRows.ReadWaiting)];

    public async Task<IReadOnlyList<OutboxRow>?> ClaimAsync(IReadOnlyList<OutboxRow> rows, DateTimeOffset until, CancellationToken cancellation)
    {
        var claimed = rows.Select(row => row with { ClaimedUntil = until }).ToList();
        return await SubmitAsync([.. claimed.Select(Replace)], cancellation) is { } tags
            ? [.. claimed.Zip(tags, (row, tag) => row with { Tag = tag })]
            : null;
    }

    public async Task<bool> EndAsync(OutboxRow row, NoticeState state, string? activityId, DateTimeOffset at, CancellationToken cancellation) =>
        await SubmitAsync([Keep(row.Notice, state, row.LastError, activityId, at), Delete(row)], cancellation) is not null;

    public async Task<bool> FailAsync(OutboxRow row, string code, DateTimeOffset at, CancellationToken cancellation) =>
        await SubmitAsync(
            [
                Keep(row.Notice, NoticeState.Failed, code, null, at),
                Delete(row),
                new(TableTransactionActionType.UpsertReplace, NoticeRows.WriteUndelivered(row.Notice, code)),
            ],
            cancellation) is not null;

    public async Task<OutboxRow?> PostponeAsync(OutboxRow row, CancellationToken cancellation) =>
        await SubmitAsync([Replace(row), Keep(row.Notice, NoticeState.Waiting, row.LastError, null, null)], cancellation) is [var tag, ..]
            ? row with { Tag = tag }
            : null;

    public async Task<int> ReviveAsync(string? person, string code, DateTimeOffset now, CancellationToken cancellation)
    {
        var prefix = person is null ? NoticeRows.Undelivered : NoticeRows.UndeliveredTo(person);
        var undelivered = await RowRange.ReadAsync(outbox, NoticeRows.Partition, prefix, cancellation);
        var revived = 0;
        foreach (var row in undelivered.Where(row => row.GetString("Code").StartsWith(code, StringComparison.Ordinal)))
        {
            var notice = NoticeRows.ReadNotice(row);
            var waiting = new OutboxRow(notice, "") { NextAttempt = now, LastError = row.GetString("Code") };
            var done = await SubmitAsync(
                [
                    Keep(notice, NoticeState.Waiting, waiting.LastError, null, null),
                    new(TableTransactionActionType.Add, NoticeRows.Write(waiting)),
                    new(TableTransactionActionType.Delete, new TableEntity(row.PartitionKey, row.RowKey), row.ETag),
                ],
                cancellation);
            revived += done is null ? 0 : 1;
        }

        return revived;
    }

    private static TableTransactionAction Replace(OutboxRow row) =>
        new(TableTransactionActionType.UpdateReplace, NoticeRows.Write(row), new ETag(row.Tag));

    private static TableTransactionAction Delete(OutboxRow row) =>
        new(TableTransactionActionType.Delete, NoticeRows.Write(row), new ETag(row.Tag));

    private static TableTransactionAction Keep(Notice notice, NoticeState state, string? code, string? activityId, DateTimeOffset? at) =>
        new(TableTransactionActionType.UpsertReplace, NoticeRows.Kept(notice, state, code, activityId, at));

    /// <summary>The tags of the rows, or null: somebody has changed one, and nothing is written.</summary>
    private async Task<IReadOnlyList<string>?> SubmitAsync(TableTransactionAction[] actions, CancellationToken cancellation)
    {
        try
        {
            var answer = await outbox.SubmitTransactionAsync(actions, cancellation);
            return [.. answer.Value.Select(row => row.Headers.ETag?.ToString() ?? "")];
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return null;
        }
    }
}
