using System.Globalization;
using Azure.Core;
using Azure.Data.Tables.Connection;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Requests;

/// <summary>The requests of the table service as they go on the wire, alone or as parts of a transaction.</summary>
internal sealed class TableRequests(TableConnection connection)
{
    private const string Json = "application/json";
    private const string JsonMinimal = "application/json;odata=minimalmetadata";
    private const string JsonBare = "application/json;odata=nometadata";

    /// <param name="name">The table.</param>
    /// <param name="echo">Whether the answer shall tell the table's name.</param>
    public HttpMessage CreateTable(string name, bool echo)
    {
        var message = Message(RequestMethod.Post, "Tables", JsonMinimal);
        if (!echo)
            message.Request.Headers.Add("Prefer", "return-no-content");
        Body(message.Request, JsonBare, TableJson.NameOnly(name));
        return message;
    }

    public HttpMessage DeleteTable(string name)
    {
        var message = connection.Pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Delete;
        Address(message.Request, $"Tables({Literal(name)})");
        message.Request.Headers.Add("x-ms-version", connection.Version);
        message.Request.Headers.Add("Accept", Json);
        return message;
    }

    public HttpMessage ListTables(string filter, int? top, string next)
    {
        var message = Message(RequestMethod.Get, "Tables", JsonMinimal);
        Query(message.Request, "$top", top);
        Query(message.Request, "$filter", filter);
        Query(message.Request, "NextTableName", next);
        return message;
    }

    public HttpMessage Add(string table, ITableEntity entity)
    {
        var message = Message(RequestMethod.Post, table, JsonMinimal);
        message.Request.Headers.Add("Prefer", "return-no-content");
        Body(message.Request, JsonBare, EntityWriter.Write(entity));
        return message;
    }

    public HttpMessage Get(string table, string partitionKey, string rowKey, string select)
    {
        var message = Message(RequestMethod.Get, Row(table, partitionKey, rowKey), JsonMinimal);
        Query(message.Request, "$select", select);
        return message;
    }

    public HttpMessage Query(string table, string filter, int? top, string select, EntityContinuation next)
    {
        var message = Message(RequestMethod.Get, table + "()", JsonMinimal);
        Query(message.Request, "$top", top);
        Query(message.Request, "$select", select);
        Query(message.Request, "$filter", filter);
        Query(message.Request, "NextPartitionKey", next.PartitionKey);
        Query(message.Request, "NextRowKey", next.RowKey);
        return message;
    }

    /// <summary>An update under a condition; with the default tag an upsert, which has none.</summary>
    public HttpMessage Write(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch)
    {
        var method = mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        var message = Message(method, Row(table, entity.PartitionKey, entity.RowKey), Json);
        if (ifMatch != default)
            message.Request.Headers.Add("If-Match", ifMatch.ToString());
        Body(message.Request, Json, EntityWriter.Write(entity));
        return message;
    }

    public HttpMessage Delete(string table, string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = Message(RequestMethod.Delete, Row(table, partitionKey, rowKey), JsonMinimal);
        message.Request.Headers.Add("If-Match", (ifMatch == default ? ETag.All : ifMatch).ToString());
        return message;
    }

    public HttpMessage Batch(string boundary, RequestContent content)
    {
        var message = connection.Pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        Address(message.Request, "$batch");
        Versions(message.Request);
        message.Request.Headers.Add("Accept", Json);
        message.Request.Headers.Add("Content-Type", "multipart/mixed; boundary=" + boundary);
        message.Request.Content = content;
        return message;
    }

    private static string Row(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey={Literal(partitionKey)},RowKey={Literal(rowKey)})";

    private static string Literal(string text) => $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'";

    private static void Query(Request request, string name, string value)
    {
        if (value != null)
            request.Uri.AppendQuery(name, value, escapeValue: true);
    }

    private static void Query(Request request, string name, int? value)
    {
        if (value is { } number)
            request.Uri.AppendQuery(name, number.ToString(CultureInfo.InvariantCulture), escapeValue: true);
    }

    private static void Body(Request request, string contentType, ReadOnlyMemory<byte> json)
    {
        request.Headers.Add("Content-Type", contentType);
        request.Content = RequestContent.Create(json);
    }

    private HttpMessage Message(RequestMethod method, string path, string accept)
    {
        var message = connection.Pipeline.CreateMessage();
        message.Request.Method = method;
        Address(message.Request, path);
        Query(message.Request, "$format", JsonMinimal);
        Versions(message.Request);
        message.Request.Headers.Add("Accept", accept);
        return message;
    }

    private void Address(Request request, string path)
    {
        request.Uri.Reset(connection.Endpoint);
        request.Uri.AppendPath(connection.Endpoint.AbsolutePath.EndsWith('/') ? path : "/" + path, escape: false);
    }

    private void Versions(Request request)
    {
        request.Headers.Add("x-ms-version", connection.Version);
        request.Headers.Add("DataServiceVersion", "3.0");
    }
}
