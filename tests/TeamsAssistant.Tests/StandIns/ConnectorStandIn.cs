using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>
/// Stands in for Teams' connector: takes what the bot sends, over https on localhost, and gives ids. Strict: a request that Teams would
/// not know is a fault that <see cref="Faults"/> tells; and it can refuse on demand.
/// </summary>
public sealed class ConnectorStandIn : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly Channel<SentActivity> sent = System.Threading.Channels.Channel.CreateUnbounded<SentActivity>();
    private readonly ConcurrentQueue<(int Status, string? Code, string? RetryAfter)> refusals = [];
    private int count;

    private ConnectorStandIn(WebApplication host) => this.host = host;

    public string ServiceUrl { get; private set; } = "";

    /// <summary>Everything that came, in order.</summary>
    public ConcurrentQueue<SentActivity> All { get; } = [];

    /// <summary>Requests that Teams would not know.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    public static async Task<ConnectorStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(LoopbackCertificate.Value)));
        var connector = new ConnectorStandIn(builder.Build());
        connector.Map();
        await connector.host.StartAsync();
        var bound = new Uri(connector.host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        connector.ServiceUrl = string.Create(CultureInfo.InvariantCulture, $"https://localhost:{bound.Port}/teams/");
        return connector;
    }

    /// <summary>The next sends are refused, one by one.</summary>
    public void Refuse(int status, string? code = null, string? retryAfter = null) => refusals.Enqueue((status, code, retryAfter));

    /// <summary>Refusals that are left are forgotten.</summary>
    public void TakeAll() => refusals.Clear();

    /// <summary>The next sends are taken, but no id is given.</summary>
    public bool GivesNoId { get; set; }

    /// <summary>The next activity that the bot sends; fails when none comes.</summary>
    public async Task<SentActivity> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        try
        {
            return await sent.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException("The bot sent nothing. Unknown requests: " + string.Join("; ", Faults));
        }
    }

    /// <summary>What has come and was not waited for.</summary>
    public IReadOnlyList<SentActivity> Drain()
    {
        var drained = new List<SentActivity>();
        while (sent.Reader.TryRead(out var activity))
        {
            drained.Add(activity);
        }

        return drained;
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    private void Map()
    {
        host.MapPost("/teams/v3/conversations/{conversation}/activities", (string conversation, HttpRequest request) => TakeAsync(request, conversation, null));
        host.MapPost("/teams/v3/conversations/{conversation}/activities/{activity}", (string conversation, string activity, HttpRequest request) => TakeAsync(request, conversation, activity));
        host.MapPut("/teams/v3/conversations/{conversation}/activities/{activity}", (string conversation, string activity, HttpRequest request) => TakeAsync(request, conversation, activity));
        host.MapFallback((HttpRequest request) =>
        {
            Faults.Enqueue($"{request.Method} {request.Path}");
            return Results.NotFound();
        });
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation, string? activityId)
    {
        if (request.Headers.Authorization != $"Bearer {TokenIssuer.OutgoingToken}")
        {
            Faults.Enqueue($"{request.Method} {request.Path} without the bot's token");
            return Results.Unauthorized();
        }

        using var reader = new StreamReader(request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync());
        if (refusals.TryDequeue(out var refusal))
        {
            if (refusal.RetryAfter is { } after)
            {
                request.HttpContext.Response.Headers.RetryAfter = after;
            }

            return Results.Json(new { error = new { code = refusal.Code, message = "refused on demand" } }, statusCode: refusal.Status);
        }

        var id = request.Method == "PUT" ? activityId! : string.Create(CultureInfo.InvariantCulture, $"m{Interlocked.Increment(ref count)}");
        var taken = new SentActivity(request.Method, Uri.UnescapeDataString(conversation), id, activity);
        All.Enqueue(taken);
        sent.Writer.TryWrite(taken);
        return GivesNoId ? Results.Json(new { }) : Results.Json(new { id });
    }
}
