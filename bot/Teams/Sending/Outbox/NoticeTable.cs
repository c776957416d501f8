using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending.Outbox;

internal sealed class NoticeTable(StorageTables tables, DutyBell bell) : INotices
{
    // A notice is two rows of a transaction.
    private const int AtOnce = PartitionBatch.MostOperations / 2;

    // Others may add the same meanwhile: each time round fewer are left.
    private const int MostTries = 5;

    private readonly TableClient outbox = tables.Get(TableName.Outbox);

    public async Task AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellation)
    {
        foreach (var group in notices.DistinctBy(NoticeRows.RecordKey).GroupBy(NoticeRows.RecordsOf))
        {
            foreach (var chunk in group.Chunk(AtOnce))
            {
                await AddAsync(group.Key, chunk, cancellation);
            }
        }

        bell.Ring();
    }

    public async Task<IReadOnlyList<NoticeStatus>> OfRoundAsync(string round, CancellationToken cancellation) =>
        [.. (await RowRange.ReadAsync(outbox, NoticeRows.Partition, NoticeRows.RecordsOf(round), cancellation)).Select(NoticeRows.ReadKept)];

    private async Task AddAsync(string range, IReadOnlyList<Notice> notices, CancellationToken cancellation)
    {
        var left = notices;
        for (var tries = 0; left.Count > 0; tries++)
        {
            try
            {
                await outbox.SubmitTransactionAsync(left.SelectMany(Rows), cancellation);
                return;
            }
            catch (RequestFailedException failure) when (failure.Status == 409 && tries < MostTries)
            {
                var known = await RowRange.ReadAsync(outbox, NoticeRows.Partition, range, cancellation);
                var keys = known.Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
                left = [.. left.Where(notice => !keys.Contains(NoticeRows.RecordKey(notice)))];
            }
        }
    }

    private static IEnumerable<TableTransactionAction> Rows(Notice notice) =>
    [
        new(TableTransactionActionType.Add, NoticeRows.Kept(notice, NoticeState.Waiting, null, null, null)),
        new(TableTransactionActionType.Add, NoticeRows.Write(new OutboxRow(notice, "") { NextAttempt = NoticeRows.Stored(notice.NotBefore) })),
    ];
}
