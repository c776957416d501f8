using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Updates;

internal sealed partial class UpdateTable(StorageTables tables, StateListTable list, ILogger<UpdateTable> logger) : IUpdates
{
    private const int MostTries = 5;
    private const int MostCorrections = 20;

    private readonly TableClient initiatives = tables.Get(TableName.Initiatives);

    public Task<StoredUpdate?> StoreAsync(StateAsRead read, NewUpdate update, Change change, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return WriteAsync(read, update, change).WaitAsync(cancellation);
    }

    public async Task<IReadOnlyList<StatusUpdate>> ReadAsync(string initiative, Period days, CancellationToken cancellation)
    {
        // A day more on either side than UTC has: the municipality's day is what counts, and is looked at below.
        var from = new DateTimeOffset(days.From.AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero);
        var to = new DateTimeOffset(days.To.AddDays(2), TimeOnly.MinValue, TimeSpan.Zero);
        var rows = await RowRange.ReadBetweenAsync(
            initiatives,
            UpdateRows.Partition(initiative),
            UpdateRows.UpdateKey(UpdateId.NewestAt(to)),
            UpdateRows.UpdateKey(UpdateId.NewestAt(from)),
            cancellation);
        return [.. rows.Select(UpdateRows.ReadUpdate).Where(update => days.Contains(MunicipalClock.DayOf(update.At)))];
    }

    public async Task<bool> MendAsync(StateAsRead listed, CancellationToken cancellation)
    {
        var current = await ReadStateAsync(listed, cancellation);
        return current.Latest is { } latest
            && latest.Revision > (listed.Latest?.Revision ?? 0)
            && await list.TryListAsync(latest, current.StateTag!, listed.ListTag, cancellation);
    }

    public async Task<(StatusUpdate Update, SituationLevel? PreviousLevel)> ReadAsync(string initiative, string update, CancellationToken cancellation)
    {
        // Ids count down, so the older ones follow; what a correction replaced is not the level before it.
        StatusUpdate? found = null;
        string? replaced = null;
        await foreach (var row in initiatives.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter(
                $"PartitionKey eq {UpdateRows.Partition(initiative)} and RowKey ge {UpdateRows.UpdateKey(update)} and RowKey lt {"update}"}"),
            maxPerPage: MostCorrections,
            cancellationToken: cancellation))
        {
            var read = UpdateRows.ReadUpdate(row);
            if (found is not null && read.Id != replaced)
            {
                return (found, read.Answer.Level);
            }

            found ??= read;
            replaced = read.Supersedes;
        }

        return (found ?? throw new InvalidOperationException("An update that the state names is not stored."), null);
    }

    private async Task<StoredUpdate?> WriteAsync(StateAsRead read, NewUpdate update, Change change)
    {
        var listed = read.Latest?.Revision;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            if (update.Corrects is { } corrected && corrected != read.Latest?.Update.Id)
            {
                // What the list says may be old: decided on the state itself, and not before the form is known to be a new one.
                read = await ReadStateAsync(read, CancellationToken.None);
                if (await FindAgainAsync(read, listed, update.Form) is { } again)
                {
                    return again;
                }

                if (corrected != read.Latest?.Update.Id)
                {
                    await ListAgainAsync(read, listed);
                    return null;
                }
            }

            var state = NextState.Of(read.Initiative, read.Latest, update, change);
            var stateRow = UpdateRows.Write(state, UpdateRows.StateKey);
            var batch = new PartitionBatch(initiatives, UpdateRows.Partition(read.Initiative), change)
                .Add(new TableEntity("", UpdateRows.FormKey(update.Form)) { ["UpdateId"] = state.Update.Id })
                .Add(UpdateRows.Write(state.Update, UpdateRows.UpdateKey(state.Update.Id)))
                .Replace(stateRow, TagOf(read.StateTag))
                .Audit(read.Initiative, $"update {state.Update.Id} revision {state.Revision}");
            var result = await batch.SubmitAsync(CancellationToken.None);
            if (result is BatchResult.Done)
            {
                await list.ListAsync(state, batch.TagOf(stateRow), read.ListTag);
                return new StoredUpdate(state.Update, state, Again: false);
            }

            Log.LostRace(logger, read.Initiative, attempt);
            read = await ReadStateAsync(read, CancellationToken.None);
            if (result is BatchResult.AlreadyThere && await FindAgainAsync(read, listed, update.Form) is { } earlier)
            {
                return earlier;
            }
        }

        throw new InvalidOperationException($"The update of an initiative lost {MostTries} races in a row.");
    }

    /// <summary>The update that the form made before, or null. Its state may have been stored and not listed.</summary>
    private async Task<StoredUpdate?> FindAgainAsync(StateAsRead current, int? listed, string form)
    {
        var partition = UpdateRows.Partition(current.Initiative);
        var receipt = await initiatives.GetEntityIfExistsAsync<TableEntity>(partition, UpdateRows.FormKey(form));
        if (!receipt.HasValue || current.Latest is null)
        {
            return null;
        }

        var update = await initiatives.GetEntityAsync<TableEntity>(partition, UpdateRows.UpdateKey(receipt.Value!.GetString("UpdateId")));
        await ListAgainAsync(current, listed);
        return new StoredUpdate(UpdateRows.ReadUpdate(update.Value), current.Latest, Again: true);
    }

    private async Task ListAgainAsync(StateAsRead current, int? listed)
    {
        if (current.Latest is { } latest && latest.Revision > (listed ?? 0))
        {
            await list.ListAsync(latest, current.StateTag!, current.ListTag);
        }
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

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "Update of {Initiative} lost a race, attempt {Attempt}; trying again on fresh data")]
        public static partial void LostRace(ILogger logger, string initiative, int attempt);
    }
}
