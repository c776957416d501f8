using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Updates;

/// <summary>The states' copies in the overview's partition: never put back to an earlier revision.</summary>
internal sealed partial class StateListTable(StorageTables tables, UnlistedStates unlisted, ILogger<StateListTable> logger)
{
    private const int MostTries = 5;

    private readonly TableClient register = tables.Get(TableName.Register);

    /// <summary>Lists the state; a newer copy is left alone. One that cannot be listed now is left to the mending: the answer is stored all the same.</summary>
    /// <param name="state">As stored.</param>
    /// <param name="stateTag">Tag of the stored state.</param>
    /// <param name="listTag">Tag of the copy as read, or null when there was none.</param>
    public async Task ListAsync(LatestState state, string stateTag, string? listTag)
    {
        try
        {
            if (await TryListAsync(state, stateTag, listTag, CancellationToken.None))
            {
                return;
            }

            Log.NotListed(logger, state.Initiative, state.Revision, "races");
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or OperationCanceledException)
        {
            Log.NotListed(logger, state.Initiative, state.Revision, fault.GetType().Name);
        }

        unlisted.Add(state.Initiative);
    }

    /// <summary>The same, where a failure is the caller's; false when others wrote all the time.</summary>
    public async Task<bool> TryListAsync(LatestState state, string stateTag, string? listTag, CancellationToken cancellation)
    {
        var row = UpdateRows.WriteListed(state, stateTag);
        row.PartitionKey = TableName.RegisterPartition;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            try
            {
                await (listTag is null
                    ? register.AddEntityAsync(row, cancellation)
                    : register.UpdateEntityAsync(row, new ETag(listTag), TableUpdateMode.Replace, cancellation));
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
            {
                var copy = await register.GetEntityIfExistsAsync<TableEntity>(TableName.RegisterPartition, row.RowKey, cancellationToken: cancellation);
                if (copy.HasValue && UpdateRows.ReadState(copy.Value!).Revision >= state.Revision)
                {
                    return true;
                }

                listTag = copy.HasValue ? copy.Value!.ETag.ToString() : null;
            }
        }

        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(2002, LogLevel.Warning, "State of {Initiative}, revision {Revision}, is stored but not yet in the list ({Why}); it is mended soon, or at the next start")]
        public static partial void NotListed(ILogger logger, string initiative, int revision, string why);
    }
}
