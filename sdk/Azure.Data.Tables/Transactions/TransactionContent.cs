using System.Text.Unicode;
using Azure.Core;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables.Transactions;

/// <summary>A transaction's body: a multipart of one change set, whose parts are the single operations' requests.</summary>
internal sealed class TransactionContent
{
    private const string Line = "\r\n";
    private const int UsualLength = 8 * 1024;

    public TransactionContent(TableRequests requests, string table, IEnumerable<TableTransactionAction> actions)
    {
        Boundary = $"batch_{Guid.NewGuid()}";
        var changes = $"changeset_{Guid.NewGuid()}";
        using var body = new MemoryStream(UsualLength);
        Text(body, $"--{Boundary}{Line}Content-Type: multipart/mixed; boundary={changes}{Line}{Line}");
        var count = 0;
        foreach (var action in actions)
        {
            using var message = RequestFor(requests, table, action);
            Text(body, $"--{changes}{Line}Content-Type: application/http{Line}Content-Transfer-Encoding: binary{Line}{Line}");
            Part(body, message.Request);
            count++;
        }

        if (count == 0)
            throw new InvalidOperationException("A transaction needs at least one action.");
        Text(body, $"--{changes}--{Line}{Line}--{Boundary}--{Line}");
        Content = RequestContent.Create(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    public string Boundary { get; }

    public RequestContent Content { get; }

    private static HttpMessage RequestFor(TableRequests requests, string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        return action.ActionType switch
        {
            TableTransactionActionType.Add => requests.Add(table, entity),
            TableTransactionActionType.UpdateMerge => requests.Write(table, entity, TableUpdateMode.Merge, action.ETag),
            TableTransactionActionType.UpdateReplace => requests.Write(table, entity, TableUpdateMode.Replace, action.ETag),
            TableTransactionActionType.Delete => requests.Delete(table, entity.PartitionKey, entity.RowKey, action.ETag),
            TableTransactionActionType.UpsertMerge => requests.Write(table, entity, TableUpdateMode.Merge, default),
            TableTransactionActionType.UpsertReplace => requests.Write(table, entity, TableUpdateMode.Replace, default),
            _ => throw new InvalidOperationException($"There is no action {action.ActionType}."),
        };
    }

    private static void Part(MemoryStream body, Request request)
    {
        Text(body, request.Method.Method, " ", request.Uri.ToUri().AbsoluteUri, " HTTP/1.1", Line, "Host: ", request.Uri.Host, Line);
        foreach (var header in request.Headers)
            Text(body, header.Name, ": ", header.Value, Line);
        Text(body, Line);
        request.Content?.WriteTo(body, CancellationToken.None);
        Text(body, Line);
    }

    private static void Text(MemoryStream body, params ReadOnlySpan<string> texts)
    {
        Span<byte> utf8 = stackalloc byte[256];
        foreach (var text in texts)
        {
            for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
            {
                _ = Utf8.FromUtf16(rest, utf8, out var read, out var written);
                body.Write(utf8[..written]);
                rest = rest[read..];
            }
        }
    }
}
