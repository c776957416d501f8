using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Demo;

/// <summary>The one command, from outside: what it starts beside itself, and that none of it outlives it or loses what was written.</summary>
[Collection("Processes that choose Azurite's ports")]
public sealed class DemoProcessTests : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly int port = AssistantProcess.FreePort();
    private readonly int playground = AssistantProcess.FreePort();

    private Dictionary<string, string> Settings => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
        ["Demo__Data"] = data.Path,
        ["Demo__PlaygroundPort"] = $"{playground}",
    };

    private Uri Live => new($"http://127.0.0.1:{port}/health/live");

    private Uri Ping => new($"http://127.0.0.1:{playground}/_debug/ping");

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("TERM", 0)]
    [InlineData("INT", 0)]
    [InlineData("KILL", 137)]
    public async Task However_it_ends_its_children_end_and_the_data_is_kept(string signal, int code)
    {
        await using (var assistant = AssistantProcess.Start(Settings))
        {
            await assistant.WaitForAsync(Live);
            await assistant.WaitForAsync(Ping);
            await Table().CreateAsync();
            await Table().AddEntityAsync(new TableEntity("a", "b") { ["kept"] = signal });
            var tables = TablePort();

            assistant.Signal(signal);

            Assert.Equal(code, await assistant.WaitForEndAsync());
            await SilentAsync(tables);
            await SilentAsync(playground);
        }

        await using var again = AssistantProcess.Start(Settings);
        await again.WaitForAsync(Live);
        TableEntity read = await Table().GetEntityAsync<TableEntity>("a", "b");
        Assert.Equal(signal, read["kept"]);
    }

    [Fact]
    public async Task It_says_where_to_click_what_to_type_and_who_one_is()
    {
        await using var assistant = AssistantProcess.Start(Settings);
        await assistant.WaitForAsync(Ping);
        await RunningAssistant.Until(() => assistant.Output.Contains("Ctrl", StringComparison.Ordinal), "the end of the greeting");
        assistant.Signal("TERM");
        await assistant.WaitForEndAsync();
        Assert.Contains($"http://127.0.0.1:{playground}/", assistant.Output, StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.1:{port}/api/messages", assistant.Output, StringComparison.Ordinal);
        Assert.Contains("budget Trygga unga", assistant.Output, StringComparison.Ordinal);
        Assert.Contains("alla roller", assistant.Output, StringComparison.Ordinal);
        Assert.Empty(assistant.Errors);
    }

    [Fact]
    public async Task A_second_assistant_on_the_same_data_is_refused_and_the_first_goes_on()
    {
        await using var first = AssistantProcess.Start(Settings);
        await first.WaitForAsync(Live);
        var (code, _, errors) = await AssistantProcess.RunAsync(new Dictionary<string, string>(Settings)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{AssistantProcess.FreePort()}",
            ["Demo__PlaygroundPort"] = $"{AssistantProcess.FreePort()}",
        });
        Assert.Equal(1, code);
        Assert.Contains("keeps its data in the same folder", Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
        await first.WaitForAsync(Live);
    }

    [Fact]
    public async Task A_verb_joins_the_storage_of_the_running_assistant_and_leaves_it_running()
    {
        await using var assistant = AssistantProcess.Start(Settings);
        await assistant.WaitForAsync(Live);
        var (code, _, errors) = await AssistantProcess.RunAsync(Settings, "doctor");
        Assert.True(code == 0, errors);
        await Table().CreateAsync();
    }

    [Fact]
    public async Task A_verb_alone_starts_storage_and_ends_it()
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(Settings, "doctor");
        Assert.True(code == 0, errors);
        await SilentAsync(TablePort());
    }

    [Fact]
    public async Task A_taken_port_of_the_Playground_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, playground);
        taken.Start();
        await RefusedAsync(Settings, $"Port {playground}, for the Playground, is taken");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    public Task A_port_that_is_none_is_refused(string number) =>
        RefusedAsync(new Dictionary<string, string>(Settings) { ["Demo__PlaygroundPort"] = number }, "Demo__PlaygroundPort must be a port");

    [Fact]
    public Task A_clock_that_cannot_be_read_is_refused() =>
        RefusedAsync(new Dictionary<string, string>(Settings) { ["Demo__Now"] = "i morgon" }, "Demo__Now cannot be read");

    [Fact]
    public Task Without_Node_it_says_what_is_missing() =>
        RefusedAsync(new Dictionary<string, string>(Settings) { ["PATH"] = data.Path }, "needs Node.js 20.19 or later");

    private static async Task RefusedAsync(Dictionary<string, string> settings, string sentence)
    {
        var (code, _, errors) = await AssistantProcess.RunAsync(settings);
        Assert.Equal(1, code);
        Assert.Contains(sentence, Assert.Single(errors.Split('\n')), StringComparison.Ordinal);
    }

    // Ends when nothing listens any more; an orphan would make it fail at its end.
    private static async Task SilentAsync(int port)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await ListensAsync(port, patience.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellation)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private int TablePort()
    {
        using var note = JsonDocument.Parse(File.ReadAllText(data["azurite.json"]));
        return note.RootElement.GetProperty("Ports").GetProperty("Table").GetInt32();
    }

    private TableClient Table() => new(
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"TableEndpoint=http://127.0.0.1:{TablePort()}/devstoreaccount1;",
        "kept");
}
