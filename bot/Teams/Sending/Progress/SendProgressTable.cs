using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Sending.Outbox;

namespace TeamsAssistant.Teams.Sending.Progress;

internal sealed class SendProgressTable(StorageTables tables, DutyBell bell) : ISendProgress
{
    private const string Prefix = "p";

    private readonly TableClient outbox = tables.Get(TableName.Outbox);

    public async Task WatchAsync(SendWatch watch, CancellationToken cancellation)
    {
        await SaveAsync(watch, cancellation);
        bell.Ring();
    }

    public async Task<IReadOnlyList<SendWatch>> AllAsync(CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(outbox, NoticeRows.Partition, Prefix, cancellation)).Select(Read)];

    public async Task<SendCount> CountAsync(SendWatch watch, CancellationToken cancellation)
    {
        var range = NoticeRows.RecordsOf(new Notice(watch.Kind, "", watch.Mark) { Round = watch.Round });
        var states = (await RowRange.ReadAsync(outbox, NoticeRows.Partition, range, cancellation)).Select(row => NoticeRows.ReadKept(row).State).ToList();
        return new SendCount(
            states.Count,
            states.Count(state => state is NoticeState.Sent or NoticeState.Superfluous),
            states.Count(state => state == NoticeState.Failed));
    }

    public async Task<bool> SaveAsync(SendWatch watch, CancellationToken cancellation)
    {
        var row = Row(watch);
        try
        {
            if (watch.Tag is null)
            {
                await outbox.AddEntityAsync(row, cancellation);
            }
            else
            {
                await outbox.UpdateEntityAsync(row, new ETag(watch.Tag), TableUpdateMode.Replace, cancellation);
            }

            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public Task EndAsync(SendWatch watch, CancellationToken cancellation)
    {
        var row = Row(watch);
        return outbox.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellation);
    }

    private static TableEntity Row(SendWatch watch) =>
        new(NoticeRows.Partition, TableKey.Of(Prefix, watch.Round.ToUpperInvariant(), watch.Kind.ToString(), watch.Mark))
        {
            ["Round"] = watch.Round,
            ["Kind"] = watch.Kind.ToString(),
            ["Mark"] = watch.Mark,
            ["Conversation"] = watch.Conversation,
            ["ActivityId"] = watch.ActivityId,
            ["Expects"] = watch.Expects,
            ["Shown"] = watch.Shown,
            ["Attempts"] = watch.Attempts,
        };

    private static SendWatch Read(TableEntity row) => new(
        row.GetString("Round"), Enum.Parse<NoticeKind>(row.GetString("Kind")), row.GetString("Mark"), row.GetString("Conversation"))
    {
        ActivityId = row.GetString("ActivityId"),
        Expects = row.GetDateTimeOffset("Expects"),
        Shown = row.GetInt32("Shown")!.Value,
        Attempts = row.GetInt32("Attempts")!.Value,
        Tag = row.ETag.ToString(),
    };
}
