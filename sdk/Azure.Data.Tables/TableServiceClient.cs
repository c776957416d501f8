using Azure.Core;
using Azure.Data.Tables.Connection;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Queries;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account. Safe to share between threads, and meant to be.</summary>
public class TableServiceClient
{
    private readonly TableConnection _connection;
    private readonly TableRequests _requests;

    /// <summary>For mocking.</summary>
    protected TableServiceClient()
    {
    }

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TableConnection.Open(connectionString, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TableConnection.Open(endpoint, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnection.Open(endpoint, tokenCredential, options))
    {
    }

    private TableServiceClient(TableConnection connection)
    {
        _connection = connection;
        _requests = new TableRequests(connection);
    }

    /// <summary>The account's table endpoint.</summary>
    public virtual Uri Uri => _connection.Endpoint;

    /// <summary>Escapes each value in an interpolated filter and writes it as a literal of its type.</summary>
    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Format(filter);

    /// <summary>A client for one table, over the same pipeline. Asks nothing of the service.</summary>
    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new TableClient(_connection, tableName);
    }

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    /// <summary>An existing table is a normal end too; the raw answer then has status 409.</summary>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <summary>A missing table is a normal end too; the answer then has status 404.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    /// <summary>The tables, page by page.</summary>
    /// <param name="filter">An OData filter on TableName, or null for all.</param>
    /// <param name="maxPerPage">At most so many per request, up to 1000.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<TableItem> QueryAsync(string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TablePages<TableItem>((next, top, ct) => ReadPageAsync(filter, top, next, ct), maxPerPage, cancellationToken);

    /// <inheritdoc cref="QueryAsync(string, int?, CancellationToken)" />
    public virtual AsyncPageable<TableItem> QueryAsync(FormattableString filter, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        QueryAsync(QueryFilter.Format(filter), maxPerPage, cancellationToken);

    private async Task<Page<TableItem>> ReadPageAsync(string filter, int? top, string next, CancellationToken cancellationToken)
    {
        var response = await _connection.SendAsync(_requests.ListTables(filter, top, next), Outcomes.Read, cancellationToken).ConfigureAwait(false);
        var token = response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var name) ? name : null;
        return Page<TableItem>.FromValues(TableJson.ReadList(response.ContentStream), token, response);
    }
}
