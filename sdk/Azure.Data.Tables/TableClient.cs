using Azure.Core;
using Azure.Data.Tables.Connection;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Queries;
using Azure.Data.Tables.Requests;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <summary>One table. Safe to share between threads. Constructing it asks nothing of the service.</summary>
public class TableClient
{
    private readonly TableConnection _connection;
    private readonly TableRequests _requests;

    /// <summary>For mocking.</summary>
    protected TableClient()
    {
    }

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableConnection.Open(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableConnection.Open(endpoint, credential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnection.Open(endpoint, tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _connection = connection.WithoutTable(tableName);
        _requests = new TableRequests(_connection);
        Name = tableName;
    }

    /// <summary>The table's name.</summary>
    public virtual string Name { get; }

    /// <summary>The table's address.</summary>
    public virtual Uri Uri => new($"{_connection.Endpoint.AbsoluteUri.TrimEnd('/')}/{Name}");

    /// <summary>Escapes each value in an interpolated filter and writes it as a literal of its type.</summary>
    public static string CreateQueryFilter(FormattableString filter) => QueryFilter.Format(filter);

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        Response.FromValue(new TableItem(Name), await SendAsync(_requests.CreateTable(Name, echo: true), Outcomes.Created, cancellationToken).ConfigureAwait(false));

    /// <summary>An existing table is a normal end too; the raw answer then has status 409.</summary>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        Response.FromValue(new TableItem(Name), await SendAsync(_requests.CreateTable(Name, echo: false), Outcomes.CreatedOrThere, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the table. A missing one is a normal end too; the answer then has status 404.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        SendAsync(_requests.DeleteTable(Name), Outcomes.Gone, cancellationToken);

    /// <summary>Inserts a row; an existing one is a 409. The new tag is in the answer's headers, not in <paramref name="entity"/>.</summary>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckKeys(entity);
        return SendAsync(_requests.Add(Name, entity), Outcomes.Created, cancellationToken);
    }

    /// <summary>Reads one row; a missing one is a 404.</summary>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await SendAsync(Get(partitionKey, rowKey, select), Outcomes.Read, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(EntityReader.ReadOne<T>(response.Content), response);
    }

    /// <summary>Reads one row; without a value when the row, or the table, is missing.</summary>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await SendAsync(Get(partitionKey, rowKey, select), Outcomes.ReadOrMissing, cancellationToken).ConfigureAwait(false);
        if (response.Status == 404)
            return new NoValueResponse<T>(response);
        return Response.FromValue(EntityReader.ReadOne<T>(response.Content), response);
    }

    /// <summary>Inserts the row or changes it, whatever its version.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckKeys(entity);
        return SendAsync(_requests.Write(Name, entity, mode, default), Outcomes.Written, cancellationToken);
    }

    /// <summary>Changes a row that is still at the version <paramref name="ifMatch"/> (<see cref="ETag.All"/>: any); else 412, or 404.</summary>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckKeys(entity);
        if (ifMatch == default)
            throw new ArgumentException("An update needs the version it is meant for, or ETag.All.", nameof(ifMatch));
        return SendAsync(_requests.Write(Name, entity, mode, ifMatch), Outcomes.Written, cancellationToken);
    }

    /// <summary>Deletes a row. A missing one is a normal end too, whatever the tag; the answer then has status 404.</summary>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return SendAsync(_requests.Delete(Name, partitionKey, rowKey, ifMatch), Outcomes.Gone, cancellationToken);
    }

    /// <inheritdoc cref="DeleteEntityAsync(string, string, ETag, CancellationToken)" />
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        CheckKeys(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <summary>Rows in key order, page by page.</summary>
    /// <param name="filter">An OData filter, best made by <see cref="CreateQueryFilter"/>; null for all rows.</param>
    /// <param name="maxPerPage">At most so many rows per request, up to 1000; the enumeration goes on past them.</param>
    /// <param name="select">The properties to read, keys included; null for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var columns = Joined(select);
        return new TablePages<T>((token, top, ct) => ReadPageAsync<T>(filter, top, columns, token, ct), maxPerPage, cancellationToken);
    }

    /// <summary>Does all actions or none. At most 100, all in one partition, each row once: the service checks it.</summary>
    /// <exception cref="TableTransactionFailedException">One action was refused.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var batch = new TransactionContent(_requests, Name, transactionActions);
        var response = await SendAsync(_requests.Batch(batch.Boundary, batch.Content), Outcomes.Accepted, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(TransactionAnswer.Read(response), response);
    }

    private static void CheckKeys(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey);
        ArgumentNullException.ThrowIfNull(entity.RowKey);
    }

    private static string Joined(IEnumerable<string> select) => select == null ? null : string.Join(',', select);

    private HttpMessage Get(string partitionKey, string rowKey, IEnumerable<string> select)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return _requests.Get(Name, partitionKey, rowKey, Joined(select));
    }

    private async Task<Page<T>> ReadPageAsync<T>(string filter, int? top, string select, string token, CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        var message = _requests.Query(Name, filter, top, select, EntityContinuation.Parse(token));
        var response = await SendAsync(message, Outcomes.Read, cancellationToken).ConfigureAwait(false);
        return Page<T>.FromValues(EntityReader.ReadList<T>(response.Content), EntityContinuation.After(response), response);
    }

    private Task<Response> SendAsync(HttpMessage message, Func<Response, bool> isExpected, CancellationToken cancellationToken) =>
        _connection.SendAsync(message, isExpected, cancellationToken);
}
