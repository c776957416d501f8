using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>
/// The real assistant, as in production, on a port of its own: tables of its own in a real Azurite, a clock that the test moves, and
/// stand-ins for Entra's tokens and Teams' connector.
/// </summary>
public sealed class RunningAssistant : IAsyncDisposable
{
    public const string AppId = "5b1f9a34-2d6e-4c7a-8b90-1c2d3e4f5a60";
    public const string BotId = "28:" + AppId;
    public const string Tenant = "7e0c1a52-3f0d-4b8e-9f61-0a2b5c6d7e80";

    /// <summary>A Tuesday in the autumn, 10:00 in Stockholm.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    private const int SlowLooks = 20;

    private readonly string folder = Directory.CreateTempSubdirectory("assistant-").FullName;
    private readonly EndedRequests requests = new();
    private readonly string prefix;
    private readonly string? storage;
    private readonly Action<IServiceCollection>? replace;
    private readonly IReadOnlyDictionary<string, string?> settings;
    private readonly RunningAssistant? first;
    private WebApplication app = null!;
    private HttpClient http = null!;

    private RunningAssistant(
        string prefix,
        TokenIssuer issuer,
        ConnectorStandIn connector,
        string? storage,
        Action<IServiceCollection>? replace,
        IReadOnlyDictionary<string, string?>? settings,
        RunningAssistant? first)
    {
        this.prefix = prefix;
        this.settings = settings ?? new Dictionary<string, string?>();
        this.first = first;
        Clock = first?.Clock ?? new(Start);
        this.storage = storage;
        this.replace = replace;
        Issuer = issuer;
        Connector = connector;
    }

    public TokenIssuer Issuer { get; }

    public ConnectorStandIn Connector { get; }

    /// <summary>The way to storage, which can be made to fail.</summary>
    public FaultyStorage Storage { get; } = new();

    public FakeClock Clock { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Requests sent to table storage so far.</summary>
    public long StorageRequests => Services.GetRequiredService<StorageRequests>().Sent;

    /// <param name="storage">Another way to the storage than straight there.</param>
    /// <param name="replace">Services to put in the place of the product's own.</param>
    /// <param name="settings">Settings of the test's own.</param>
    public static async Task<RunningAssistant> StartAsync(
        string? storage = null, Action<IServiceCollection>? replace = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var assistant = new RunningAssistant(
            "T" + Guid.NewGuid().ToString("n")[..12],
            await TokenIssuer.StartAsync(),
            await ConnectorStandIn.StartAsync(),
            storage,
            replace,
            settings,
            first: null);
        await assistant.BootAsync();
        return assistant;
    }

    /// <summary>Starts another replica: the same tables, clock, settings, tokens and connector. Ended before the first.</summary>
    public async Task<RunningAssistant> StartAnotherAsync()
    {
        var another = new RunningAssistant(prefix, Issuer, Connector, storage, replace, settings, first: this);
        await another.BootAsync();
        return another;
    }

    /// <summary>Ends the process, as far as a test can tell, and starts it again on the same storage.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        await BootAsync();
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var ended = requests.Of(request);
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        await ended.WaitAsync(TimeSpan.FromSeconds(60));
        return (response.StatusCode, answer);
    }

    /// <summary>Puts a register in, as an import does.</summary>
    public async Task ImportAsync(Register register)
    {
        var store = Services.GetRequiredService<IRegisterStore>();
        var stored = await store.ReadAsync(CancellationToken.None);
        var now = Clock.GetUtcNow();
        Assert.True(await store.WriteAsync(
            stored,
            RegisterChanges.Between(stored.Register, register),
            new RegisterImport("register.xlsx", now.Ticks.ToString(CultureInfo.InvariantCulture), now, Done: true),
            new Change(null, now, Door.CommandLine, "register.import"),
            CancellationToken.None));
    }

    public Task<MunicipalityOverview> OverviewAsync() => Services.GetRequiredService<IOverview>().ReadAsync(CancellationToken.None);

    /// <summary>Where the initiative stands, as everybody sees it.</summary>
    public async Task<LatestState?> LatestAsync(string initiative) => (await OverviewAsync()).Latest.GetValueOrDefault(initiative);

    /// <summary>Lets the time pass in which answers are gathered, and waits until the shared card has been sent or replaced.</summary>
    public async Task SharedCardsAreUpdated()
    {
        var before = Connector.All.Count;
        await TimePasses(() => Connector.All.Count > before, "a shared card to be sent");
    }

    /// <summary>Lets the start's own mending and its look at all rounds pass, which would hide what a test is about.</summary>
    public async Task StartIsOver()
    {
        await Until(() => Clock.Waiting > 0, "the start's mending to end");
        Clock.Advance(RoundCardRefresher.Gathering);
    }

    /// <summary>
    /// Lets time pass until it is so; fails when it never is. While a request is under way time goes slowly, so that a busy machine
    /// does not let leases and claims run out; it never stands, for a test may hold a request.
    /// </summary>
    public Task TimePasses(Func<bool> until, string what)
    {
        var busy = 0;
        return Until(
            () =>
            {
                // What waits may set its timer only now: time passes until it has acted.
                busy = Connector.UnderWay == 0 && Storage.UnderWay == 0 ? 0 : (busy + 1) % SlowLooks;
                if (Clock.Waiting > 0 && busy == 0)
                {
                    Clock.Advance(RoundCardRefresher.Gathering);
                }

                return until();
            },
            what);
    }

    /// <summary>Asks until it is so; fails when it never is.</summary>
    public static async Task Until(Func<bool> condition, string what, int milliseconds = 5)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"Waited in vain for {what}.");
            }

            await Task.Delay(milliseconds);
        }
    }

    public async Task<byte[]> GetAsync(string path) => await http.GetByteArrayAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    /// <summary>The card that answers an activity; messages to other conversations are left for the test.</summary>
    internal async Task<ReceivedCard> ReplyTo(string activity)
    {
        while (true)
        {
            var sent = await Connector.NextAsync();
            if ((string?)sent.Activity["replyToId"] == activity)
            {
                return CardOf(sent);
            }
        }
    }

    /// <summary>The card in a message; a message that carries a card has a summary and no text.</summary>
    public static ReceivedCard CardOf(SentActivity sent)
    {
        Assert.Null(sent.Activity["text"]);
        var attachment = Assert.Single((JArray)sent.Activity["attachments"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        return new ReceivedCard((JObject)attachment["content"]!, Assert.IsType<string>((string?)sent.Activity["summary"]));
    }

    /// <summary>Ends it in good order; its services can still be asked.</summary>
    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        if (first is null)
        {
            await Issuer.DisposeAsync();
            await Connector.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task BootAsync()
    {
        var azurite = await SharedAzurite.GetAsync();
        app = AssistantApp.Build(
            ["--urls", "http://127.0.0.1:0"],
            builder =>
            {
                builder.Environment.EnvironmentName = "Production";
                builder.Configuration.AddInMemoryCollection(Issuer.Configuration(AppId));
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["Municipality:Name"] = "Exempelkommun",
                    ["Storage:ConnectionString"] = storage ?? azurite.ConnectionString,
                    ["Storage:TablePrefix"] = prefix,
                    ["Library:Kind"] = "Folder",
                    ["Library:Folder"] = folder,
                    ["Teams:Tenants:0"] = Tenant,
                    // The calendar would start what the town has planned; a test that is about it turns it itself.
                    ["Rounds:Calendar"] = "false",
                    ["Teams:ServiceHosts:0"] = "localhost",
                    // Tests that are not about the lease move the clock faster than it could be renewed, and look when they say so.
                    ["Leader:LeaseSeconds"] = "1728000",
                    ["Sending:LookSeconds"] = "86400",
                    ["Library:ResumeSeconds"] = "3600",
                });
                builder.Configuration.AddInMemoryCollection(settings);
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(Clock);
            },
            services =>
            {
                services.AddSingleton<StorageRequests>(Storage);
                services.AddSingleton<IStartupFilter>(requests);
                replace?.Invoke(services);
            });
        await AssistantApp.OpenAsync(app, CancellationToken.None);
        await app.StartAsync();
        http = new HttpClient
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        };
    }
}
