using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Updates;

internal sealed partial class UpdateTable(StorageTables tables, ILogger<UpdateTable> logger) : IUpdates
{
    private const int MostTries = 5;

    private readonly TableClient initiatives = tables.Get(TableName.Initiatives);
    private readonly TableClient register = tables.Get(TableName.Register);

    public async Task<StoredUpdate> StoreAsync(StateAsRead read, NewUpdate update, Change change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = NextState.Update(read.Initiative, read.Latest, update, change);
            var state = NextState.After(read.Latest, stored);
            var stateRow = UpdateRows.Write(state, UpdateRows.StateKey);
            var batch = new PartitionBatch(initiatives, UpdateRows.Partition(read.Initiative), change)
                .Add(new TableEntity("", UpdateRows.FormKey(update.Form)) { ["UpdateId"] = stored.Id })
                .Add(UpdateRows.Write(stored, UpdateRows.UpdateKey(stored.Id)))
                .Replace(stateRow, TagOf(read.StateTag))
                .Audit(read.Initiative, $"update {stored.Id} revision {state.Revision}");
            var result = await batch.SubmitAsync(cancellation);
            if (result is BatchResult.Done)
            {
                await ListAsync(state, batch.TagOf(stateRow), read.ListTag);
                return new StoredUpdate(stored, Again: false);
            }

            if (result is BatchResult.AlreadyThere && await FindByFormAsync(read.Initiative, update.Form, cancellation) is { } earlier)
            {
                var current = await ReadStateAsync(read, cancellation);
                await MendAsync(current with { ListTag = read.ListTag }, CancellationToken.None);
                return new StoredUpdate(earlier, Again: true);
            }

            if (attempt == MostTries)
            {
                throw new InvalidOperationException($"The update of an initiative lost {MostTries} races in a row.");
            }

            Log.LostRace(logger, read.Initiative, attempt);
            read = await ReadStateAsync(read, cancellation);
        }
    }

    public async Task<StatusUpdate?> FindAsync(string initiative, string updateId, CancellationToken cancellation)
    {
        var row = await initiatives.GetEntityIfExistsAsync<TableEntity>(
            UpdateRows.Partition(initiative), UpdateRows.UpdateKey(updateId), cancellationToken: cancellation);
        return row.HasValue ? UpdateRows.ReadUpdate(row.Value!) : null;
    }

    public async Task<bool> MendAsync(StateAsRead listed, CancellationToken cancellation)
    {
        var current = await ReadStateAsync(listed, cancellation);
        if (current.Latest is null)
        {
            return false;
        }

        var copy = await register.GetEntityIfExistsAsync<TableEntity>(
            TableName.RegisterPartition, UpdateRows.ListKey(listed.Initiative), cancellationToken: cancellation);
        if (copy.HasValue && UpdateRows.ReadState(copy.Value!).Revision >= current.Latest.Revision)
        {
            return false;
        }

        await ListAsync(current.Latest, current.StateTag!, copy.HasValue ? copy.Value!.ETag.ToString() : null);
        return true;
    }

    private static ETag TagOf(string? tag) => tag is null ? default : new ETag(tag);

    private async Task<StateAsRead> ReadStateAsync(StateAsRead read, CancellationToken cancellation)
    {
        var row = await initiatives.GetEntityIfExistsAsync<TableEntity>(
            UpdateRows.Partition(read.Initiative), UpdateRows.StateKey, cancellationToken: cancellation);
        return row.HasValue
            ? read with { Latest = UpdateRows.ReadState(row.Value!), StateTag = row.Value!.ETag.ToString() }
            : read with { Latest = null, StateTag = null };
    }

    private async Task<StatusUpdate?> FindByFormAsync(string initiative, string form, CancellationToken cancellation)
    {
        var row = await initiatives.GetEntityIfExistsAsync<TableEntity>(
            UpdateRows.Partition(initiative), UpdateRows.FormKey(form), cancellationToken: cancellation);
        return row.HasValue ? await FindAsync(initiative, row.Value!.GetString("UpdateId"), cancellation) : null;
    }

    // The answer is stored: listing it is not given up because the person's client has gone.
    private async Task ListAsync(LatestState state, string stateTag, string? listTag)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var row = UpdateRows.WriteListed(state, stateTag);
            row.PartitionKey = TableName.RegisterPartition;
            try
            {
                if (listTag is null)
                {
                    await register.AddEntityAsync(row);
                }
                else
                {
                    await register.UpdateEntityAsync(row, new ETag(listTag), TableUpdateMode.Replace);
                }

                return;
            }
            catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
            {
                var copy = await register.GetEntityIfExistsAsync<TableEntity>(TableName.RegisterPartition, row.RowKey);
                if (copy.HasValue && UpdateRows.ReadState(copy.Value!).Revision >= state.Revision)
                {
                    return;
                }

                listTag = copy.HasValue ? copy.Value!.ETag.ToString() : null;
            }
        }

        Log.NotListed(logger, state.Initiative, state.Revision);
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "Update of {Initiative} lost a race, attempt {Attempt}; trying again on fresh data")]
        public static partial void LostRace(ILogger logger, string initiative, int attempt);

        [LoggerMessage(2002, LogLevel.Warning, "State of {Initiative}, revision {Revision}, is stored but not yet in the list; the next start or answer mends it")]
        public static partial void NotListed(ILogger logger, string initiative, int revision);
    }
}
