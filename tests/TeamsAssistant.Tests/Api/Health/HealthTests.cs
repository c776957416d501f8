using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Api.Health;

/// <summary>What <c>/health/…</c>, the log at start and <c>doctor</c> say when a part is down or needs somebody's hand.</summary>
public sealed class HealthTests : IAsyncLifetime, IDisposable
{
    private readonly AzuriteProcess azurite = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<string> log = [];
    private WebApplication app = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        await azurite.InitializeAsync();
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await azurite.DisposeAsync();
    }

    public void Dispose()
    {
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Without_storage_it_lives_but_is_not_ready_until_storage_is_back()
    {
        Assert.Equal((HttpStatusCode.OK, "up", ""), await ReadyAsync());

        await azurite.GoAwayAsync();
        var (status, state, down) = await ReadyAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "down"), (status, state));
        Assert.Contains("storage: Table storage does not answer", down, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", down, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);

        await azurite.ComeBackAsync();
        Assert.Equal((HttpStatusCode.OK, "up", ""), await ReadyAsync());
    }

    [Fact]
    public async Task Without_the_library_it_is_not_ready()
    {
        await File.WriteAllTextAsync(folder["library"], "");

        var (status, _, down) = await ReadyAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.StartsWith("library: ", down, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_register_import_is_told_by_health_doctor_and_the_log_at_start()
    {
        Assert.DoesNotContain(log, line => line.Contains("not finished", StringComparison.Ordinal));
        var row = RegisterRows.Write(new RegisterImport("register.xlsx", "aa", new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero), Done: false));
        row.PartitionKey = TableName.RegisterPartition;
        await app.Services.GetRequiredService<StorageTables>().Get(TableName.Register).UpsertEntityAsync(row);
        const string sentence = "The import of the register that began 2026-11-25 08:00 UTC is not finished";

        var (status, state, down) = await ReadyAsync();
        Assert.Equal((HttpStatusCode.OK, "up"), (status, state));
        Assert.StartsWith($"register: {sentence}", down, StringComparison.Ordinal);

        var (code, _, errors) = await AssistantProcess.RunAsync(
            Settings().ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value!), "doctor");
        Assert.Equal(1, code);
        Assert.StartsWith($"register: {sentence}", errors, StringComparison.Ordinal);

        http.Dispose();
        await app.DisposeAsync();
        await StartAsync();
        Assert.Contains(log, line => line.StartsWith(sentence, StringComparison.Ordinal));
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Demo:Enabled"] = "false",
        ["Storage:ConnectionString"] = azurite.ConnectionString,
        ["Library:Folder"] = folder["library"],
    };

    private async Task StartAsync()
    {
        app = AssistantApp.Build(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Environment.EnvironmentName = "Development";
            builder.Configuration.AddInMemoryCollection(Settings()).AddInMemoryCollection([new("Municipality:Name", "Exempelkommun")]);
            builder.Logging.ClearProviders().AddProvider(new Lines(log));
        });
        await AssistantApp.OpenAsync(app, CancellationToken.None);
        await app.StartAsync();
        http = new HttpClient
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        };
    }

    private async Task<(HttpStatusCode Status, string State, string Down)> ReadyAsync()
    {
        using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return (answer.StatusCode, (string)body["status"]!, string.Join('\n', body["down"]!.AsArray().Select(part => $"{part!["part"]}: {part["why"]}")));
    }

    private sealed class Lines(List<string> to) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (to)
            {
                to.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
