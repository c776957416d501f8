using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace TeamsAssistant.Tests.StandIns.Graph;

/// <summary>
/// Stands in for Microsoft Graph and the addresses that it gives for uploads and downloads: one site with one document library. Strict: a
/// request that breaks a rule of the service is a fault that <see cref="Faults"/> tells; and it can fail on demand.
/// </summary>
public sealed class GraphStandIn : IAsyncDisposable
{
    public const string Site = "kommun.sharepoint.com,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe";
    public const string Token = "token-of-the-app";

    private readonly WebApplication host;
    private readonly GraphLibrary library;
    private readonly Lock gate = new();
    private int count;

    private GraphStandIn(WebApplication host)
    {
        this.host = host;
        library = new GraphLibrary(fault => Faults.Enqueue(fault), () => Address);
    }

    public string Address => host.Urls.Single();

    public Uri GraphUrl => new($"{Address}/v1.0");

    /// <summary>Rules that were broken.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>All requests, in order.</summary>
    public ConcurrentQueue<GraphRequest> Requests { get; } = [];

    /// <summary>What to do with a request instead of answering it; null: answer.</summary>
    public Func<GraphRequest, GraphFault?> Judge { get; set; } = _ => null;

    /// <summary>Columns as the service gives them.</summary>
    public JsonArray Columns => library.Columns;

    /// <summary>Columns are written into Office files, as SharePoint does: the content is another then.</summary>
    public bool WritesColumnsIntoFiles { get => library.WritesColumnsIntoFiles; set => library.WritesColumnsIntoFiles = value; }

    /// <summary>How many items of a folder an answer holds.</summary>
    public int PageSize { get => library.Reading.PageSize; set => library.Reading.PageSize = value; }

    /// <summary>Where the next links of a list lead instead of here.</summary>
    public string? NextAddress { get => library.Reading.NextAddress; set => library.Reading.NextAddress = value; }

    public static async Task<GraphStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.Limits.MaxRequestBodySize = 250 * 1024 * 1024);
        var standIn = new GraphStandIn(builder.Build());
        standIn.host.Run(standIn.AnswerAsync);
        await standIn.host.StartAsync();
        return standIn;
    }

    public byte[]? Read(string path) => Do(() => library.Find(path)?.Content);

    public JsonObject? FieldsOf(string path) => Do(() => library.Find(path)?.Fields);

    public IReadOnlyList<byte[]> EarlierOf(string path) => Do(() => library.Find(path)!.Earlier.ToList());

    public IReadOnlyList<string> Documents => Do(() => library.All.Where(item => item.Content is not null).Select(item => item.Path).Order(StringComparer.Ordinal).ToList());

    /// <summary>A person writes into a file, or makes one.</summary>
    public void Edit(string path, byte[] content) => Do(() => library.Edit(path, content));

    /// <summary>A person sets a column of a file.</summary>
    public void SetField(string path, string column, string value) => Do(() =>
    {
        var item = library.Find(path)!;
        item.Fields[column] = value;
        item.Version++;
        item.Person = GraphLibrary.Somebody;
        return true;
    });

    /// <summary>A person moves or renames a file.</summary>
    public void Move(string from, string to) => Do(() => library.Move(from, to));

    public void Delete(string path) => Do(() => library.All.Remove(library.Find(path)!));

    /// <summary>A person has the file open.</summary>
    public void Open(string path) => Do(() => library.Find(path)!.Locked = true);

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    private T Do<T>(Func<T> what)
    {
        lock (gate)
        {
            return what();
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Path == "/msi/token")
        {
            await WriteAsync(http.Response, OwnIdentity(http.Request), null);
            return;
        }

        var request = GraphRequest.Of(http, Interlocked.Increment(ref count));
        Requests.Enqueue(request);
        var fault = Judge(request);
        if (fault is { Status: 0, Done: false })
        {
            http.Abort();
            return;
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var answer = fault is null || fault.Done ? Do(() => library.Answer(request, body.ToArray())) : GraphAnswer.Error(fault.Status, fault.Code);
        if (fault is { Expires: true })
        {
            Do(() => library.Sessions.Remove(request.Parts[^1]));
        }

        if (fault is { Status: 0 })
        {
            http.Abort();
            return;
        }

        await WriteAsync(http.Response, answer, fault?.RetryAfter);
    }

    // The managed identity of a process where Azure runs it, whose header proves that it is the process.
    private static GraphAnswer OwnIdentity(HttpRequest request) => request.Headers["X-IDENTITY-HEADER"] == Token
        ? new GraphAnswer(200, new JsonObject
        {
            ["access_token"] = Token,
            ["token_type"] = "Bearer",
            ["resource"] = request.Query["resource"].ToString(),
            ["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
        })
        : new GraphAnswer(401);

    private static async Task WriteAsync(HttpResponse response, GraphAnswer answer, int? retryAfter)
    {
        response.StatusCode = answer.Status;
        if (retryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (answer.Bytes is { } bytes)
        {
            await response.Body.WriteAsync(bytes);
        }
        else if (answer.Body is { } json)
        {
            response.ContentType = "application/json";
            await response.WriteAsync(json.ToJsonString());
        }
    }
}
