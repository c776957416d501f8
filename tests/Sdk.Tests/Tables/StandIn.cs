using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Sdk.Tests.Tables;

/// <summary>A web server that answers what a test tells it to, one answer for each request, and keeps what it was sent.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    public const string Account = "kommun";
    public static readonly string Key = Convert.ToBase64String("a key of the test"u8);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RequestDelegate> _answers;
    private readonly ConcurrentQueue<Received> _received = [];

    private StandIn(WebApplication app, RequestDelegate[] answers)
    {
        _app = app;
        _answers = new ConcurrentQueue<RequestDelegate>(answers);
        app.Run(AnswerAsync);
    }

    public IReadOnlyList<Received> Requests => [.. _received];

    public Uri Endpoint => new(_app.Urls.Single());

    public static async Task<StandIn> StartAsync(params RequestDelegate[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new StandIn(builder.Build(), answers);
        await standIn._app.StartAsync();
        return standIn;
    }

    public static RequestDelegate Answer(int status, string body = "", params (string Name, string Value)[] headers) => async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        if (body.Length > 0)
            await context.Response.WriteAsync(body);
    };

    public static RequestDelegate Refusal(int status, string code) => Answer(
        status, $$"""{"odata.error":{"code":"{{code}}","message":{"lang":"en-US","value":"Told by the stand-in."} } }""", ("Content-Type", "application/json"));

    /// <summary>The connection is cut after the request was read, as when an answer is lost on the way.</summary>
    public static Task LoseAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>A client of this server that does not wait long between attempts.</summary>
    public TableClient Table(TableClientOptions? options = null)
    {
        options ??= new TableClientOptions();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new TableClient(Endpoint, "Rows", new TableSharedKeyCredential(Account, Key), options);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _received.Enqueue(new Received(context.Request.Method, target, headers, await reader.ReadToEndAsync()));
        if (_answers.TryDequeue(out var answer))
            await answer(context);
        else
            context.Response.StatusCode = StatusCodes.Status418ImATeapot;
    }
}
