using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Leader;

internal sealed class LeaseTable(StorageTables tables) : ILeases
{
    private const string Key = "leader";

    private readonly TableClient leases = tables.Get(TableName.Leases);

    public async Task<Lease?> TakeAsync(string holder, DateTimeOffset now, TimeSpan length, CancellationToken cancellation)
    {
        var stored = await leases.GetEntityIfExistsAsync<TableEntity>(Key, Key, cancellationToken: cancellation);
        var held = stored.HasValue && stored.Value!.GetString("Holder") != holder && stored.Value.GetDateTimeOffset("Until") > now;
        return held ? null : await WriteAsync(holder, now + length, stored.HasValue ? stored.Value!.ETag : null, cancellation);
    }

    public Task<Lease?> RenewAsync(Lease lease, DateTimeOffset now, TimeSpan length, CancellationToken cancellation) =>
        WriteAsync(lease.Holder, now + length, new ETag(lease.Tag), cancellation);

    public Task LeaveAsync(Lease lease, CancellationToken cancellation) =>
        WriteAsync(lease.Holder, DateTimeOffset.UnixEpoch, new ETag(lease.Tag), cancellation);

    private async Task<Lease?> WriteAsync(string holder, DateTimeOffset until, ETag? read, CancellationToken cancellation)
    {
        var row = new TableEntity(Key, Key) { ["Holder"] = holder, ["Until"] = until };
        try
        {
            var response = read is { } tag
                ? await leases.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, cancellation)
                : await leases.AddEntityAsync(row, cancellation);
            return new Lease(holder, until, response.Headers.ETag.ToString()!);
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412)
        {
            return null;
        }
    }
}
