using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sdk.Tests.Bot;

/// <summary>Stands in for the connector: writes down what it is asked, and answers what it is told to.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private readonly WebApplication _host;

    private ConnectorStandIn(WebApplication host) => _host = host;

    /// <summary>The service URL, without slash at its end.</summary>
    public string Url => _host.Urls.Single();

    public ConcurrentQueue<SeenRequest> Seen { get; } = [];

    public (int Status, string Body, string ContentType) Answer { get; set; } = (200, """{"id":"1"}""", "application/json");

    public string? RetryAfter { get; set; }

    public static async Task<ConnectorStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var standIn = new ConnectorStandIn(builder.Build());
        standIn._host.Run(standIn.TakeAsync);
        await standIn._host.StartAsync();
        return standIn;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Seen.Enqueue(new SeenRequest(
            context.Request.Method,
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            await reader.ReadToEndAsync(),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
        context.Response.StatusCode = Answer.Status;
        if (RetryAfter is not null)
            context.Response.Headers.RetryAfter = RetryAfter;
        if (Answer.Body.Length > 0)
        {
            context.Response.ContentType = Answer.ContentType;
            await context.Response.WriteAsync(Answer.Body);
        }
    }
}
