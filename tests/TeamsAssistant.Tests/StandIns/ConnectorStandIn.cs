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
    private readonly bool open;
    private readonly Channel<SentActivity> sent = System.Threading.Channels.Channel.CreateUnbounded<SentActivity>();
    private readonly ConcurrentQueue<ConnectorFault> refusals = [];
    private readonly ConcurrentDictionary<string, ConnectorFault> standing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> underWay = new(StringComparer.Ordinal);
    private volatile TaskCompletionSource? held;
    private int count;
    private int requests;
    private int atOnce;
    private int mostAtOnce;
    private int waiting;

    private ConnectorStandIn(WebApplication host, bool open) => (this.host, this.open) = (host, open);

    public string ServiceUrl { get; private set; } = "";

    /// <summary>Everything that Teams took, in order, also where the answer was lost.</summary>
    public ConcurrentQueue<SentActivity> All { get; } = [];

    /// <summary>Requests that Teams would not know.</summary>
    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>Members of the chats that were made, by their ids.</summary>
    public ConcurrentQueue<string> Created { get; } = [];

    /// <summary>The next sends are taken, but no id is given.</summary>
    public bool GivesNoId { get; set; }

    /// <summary>Two operations at once in a conversation: the second gets 412.</summary>
    public bool OneAtATime { get; set; }

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>The clock of <see cref="Latency"/>.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Teams' limits, or null: none.</summary>
    public ConnectorLimits? Limits { get; set; }

    /// <summary>What to do with a request to the conversation, or null: take it.</summary>
    public Func<string, ConnectorFault?> Judge { get; set; } = _ => null;

    /// <summary>Requests that came, refused ones included.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Most requests that were under way at the same time.</summary>
    public int MostAtOnce => Volatile.Read(ref mostAtOnce);

    /// <summary>Requests that are under way now.</summary>
    public int UnderWay => Volatile.Read(ref atOnce);

    /// <summary>Requests under way that wait for <see cref="Latency"/> to pass.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Whether answers are kept.</summary>
    public bool Holds => held is not null;

    /// <param name="open">Over http and without a token, as a process in Development without an app id sends.</param>
    public static async Task<ConnectorStandIn> StartAsync(bool open = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback,
            0,
            listen =>
            {
                if (!open)
                {
                    listen.UseHttps(LoopbackCertificate.Value);
                }
            }));
        var connector = new ConnectorStandIn(builder.Build(), open);
        connector.Map();
        await connector.host.StartAsync();
        var bound = new Uri(connector.host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        connector.ServiceUrl = string.Create(CultureInfo.InvariantCulture, $"{(open ? "http" : "https")}://localhost:{bound.Port}/teams/");
        return connector;
    }

    /// <summary>The next sends are refused, one by one.</summary>
    public void Refuse(int status, string? code = null, string? retryAfter = null) => refusals.Enqueue(new(status, code, retryAfter));

    /// <summary>The next request meets this.</summary>
    public void Meet(ConnectorFault fault) => refusals.Enqueue(fault);

    /// <summary>What goes to the conversation, or makes a chat with the member, is refused until it is allowed.</summary>
    public void Block(string conversation, int status, string? code) => standing[conversation] = new(status, code);

    public void Allow(string conversation) => standing.TryRemove(conversation, out _);

    /// <summary>Refusals that are left are forgotten.</summary>
    public void TakeAll() => refusals.Clear();

    /// <summary>Takes messages, but keeps the answers until <see cref="Release"/>.</summary>
    public void Hold() => held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => Interlocked.Exchange(ref held, null)?.SetResult();

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

    public async ValueTask DisposeAsync()
    {
        Release();
        await host.DisposeAsync();
    }

    private void Map()
    {
        host.MapPost("/teams/v3/conversations", (HttpRequest request) => AtOnceAsync(() => CreateAsync(request)));
        host.MapPost("/teams/v3/conversations/{conversation}/activities", (string conversation, HttpRequest request) => AtOnceAsync(() => TakeAsync(request, conversation, null)));
        host.MapPost("/teams/v3/conversations/{conversation}/activities/{activity}", (string conversation, string activity, HttpRequest request) => AtOnceAsync(() => TakeAsync(request, conversation, activity)));
        host.MapPut("/teams/v3/conversations/{conversation}/activities/{activity}", (string conversation, string activity, HttpRequest request) => AtOnceAsync(() => TakeAsync(request, conversation, activity)));
        host.MapFallback((HttpRequest request) =>
        {
            Faults.Enqueue($"{request.Method} {request.Path}");
            return Results.NotFound();
        });
    }

    private async Task<IResult> AtOnceAsync(Func<Task<IResult>> take)
    {
        Interlocked.Increment(ref requests);
        var now = Interlocked.Increment(ref atOnce);
        InterlockedMax(now);
        try
        {
            return await take();
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }

    private void InterlockedMax(int now)
    {
        for (var most = mostAtOnce; now > most; most = mostAtOnce)
        {
            Interlocked.CompareExchange(ref mostAtOnce, now, most);
        }
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string escaped, string? activityId)
    {
        var conversation = Uri.UnescapeDataString(escaped);
        if (await ReadAsync(request) is not { } activity)
        {
            return Results.Unauthorized();
        }

        var alone = underWay.AddOrUpdate(conversation, 1, (_, others) => others + 1) == 1;
        try
        {
            var fault = alone || !OneAtATime ? FaultOf(conversation) : new ConnectorFault(412, "PreconditionFailed");
            if (Latency > TimeSpan.Zero)
            {
                await WaitAsync(request.HttpContext.RequestAborted);
            }

            if (fault is { Takes: false })
            {
                return fault.Answer(request);
            }

            var id = request.Method == "PUT" ? activityId! : string.Create(CultureInfo.InvariantCulture, $"m{Interlocked.Increment(ref count)}");
            var taken = new SentActivity(request.Method, conversation, id, activity) { At = Time.GetUtcNow() };
            All.Enqueue(taken);
            sent.Writer.TryWrite(taken);
            if (held is { } hold)
            {
                await hold.Task;
            }

            return fault is not null ? fault.Answer(request) : GivesNoId ? Results.Json(new { }) : Results.Json(new { id });
        }
        finally
        {
            underWay.AddOrUpdate(conversation, 0, (_, others) => others - 1);
        }
    }

    // A sender that is gone by then was never heard.
    private async Task WaitAsync(CancellationToken gone)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            await Task.Delay(Latency, Time, gone);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    // Teams gives the same chat however often it is asked; e-mail addresses are not members.
    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        if (await ReadAsync(request) is not { } wanted)
        {
            return Results.Unauthorized();
        }

        var member = (string?)wanted["members"]?.SingleOrDefault()?["id"];
        if (member is null || member.Contains('@', StringComparison.Ordinal) || wanted["bot"]?["id"] is null || wanted["channelData"]?["tenant"]?["id"] is null)
        {
            Faults.Enqueue("POST /v3/conversations without bot, one member or tenant");
            return Results.BadRequest();
        }

        if (FaultOf(member) is { } fault)
        {
            return fault.Answer(request);
        }

        Created.Enqueue(member);
        return Results.Json(new { id = $"a:new-{member}" }, statusCode: 201);
    }

    private ConnectorFault? FaultOf(string conversation)
    {
        if (Limits?.Takes(conversation) == false)
        {
            return new ConnectorFault(429, "Throttled", "1");
        }

        return standing.TryGetValue(conversation, out var blocked) ? blocked
            : refusals.TryDequeue(out var refusal) ? refusal
            : Judge(conversation);
    }

    private async Task<JObject?> ReadAsync(HttpRequest request)
    {
        if (!open && request.Headers.Authorization != $"Bearer {TokenIssuer.OutgoingToken}")
        {
            Faults.Enqueue($"{request.Method} {request.Path} without the bot's token");
            return null;
        }

        using var reader = new StreamReader(request.Body);
        return JObject.Parse(await reader.ReadToEndAsync());
    }
}
