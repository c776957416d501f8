using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace TeamsAssistant.Storage;

/// <summary>The account's tables. A room asks for its own by name; nobody else reads it.</summary>
public sealed class StorageTables
{
    /// <summary>Every table of the product: made at start, so that no operation meets a missing one.</summary>
    internal static readonly IReadOnlyList<string> Names =
    [
        TableName.Register, TableName.Initiatives, TableName.Rounds, TableName.Ledger, TableName.Committees, TableName.Conversations,
        TableName.Outbox, TableName.Leases,
    ];

    private readonly TableServiceClient service;
    private readonly string prefix;

    /// <summary>Opens the account that the settings name; sends nothing yet.</summary>
    public StorageTables(IOptions<StorageOptions> options, StorageRequests requests)
    {
        var settings = options.Value;
        prefix = settings.TablePrefix;
        var client = new TableClientOptions();
        client.AddPolicy(requests, HttpPipelinePosition.PerRetry);
        client.AddPolicy(new ListingCut(), HttpPipelinePosition.BeforeTransport);
        client.Retry.MaxRetries = 4;
        client.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        service = string.IsNullOrWhiteSpace(settings.ConnectionString)
            ? new TableServiceClient(settings.Endpoint, new DefaultAzureCredential(), client)
            : new TableServiceClient(settings.ConnectionString, client);
    }

    /// <summary>The table's client; see <see cref="TableName"/>.</summary>
    public TableClient Get(string name) => service.GetTableClient(prefix + name);

    /// <summary>Makes the tables that are missing.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        foreach (var name in Names)
        {
            await Get(name).CreateIfNotExistsAsync(cancellation);
        }
    }

    /// <summary>Whether the account answers: null when it does, else what is wrong, without address or key. One request.</summary>
    public async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            await Get(TableName.Register).GetEntityIfExistsAsync<TableEntity>("health", "health", cancellationToken: cancellation);
            return null;
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException)
        {
            return fault is RequestFailedException { Status: > 0 } answered
                ? $"Table storage answers {answered.Status} {answered.ErrorCode}."
                : "Table storage does not answer.";
        }
    }
}
