using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Leader;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Tests.StandIns.Graph;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys.Publishing;

/// <summary>kill -9 of the real program while it makes a document: the next one ends it once, and tells whoever asked.</summary>
public sealed class KilledPublishingProcessTests : IAsyncLifetime, IDisposable
{
    private readonly string prefix = "P" + Guid.NewGuid().ToString("n")[..12];
    private readonly TemporaryFolder folder = new();
    private ConnectorStandIn connector = null!;
    private GraphStandIn graph = null!;
    private AzuriteProcess azurite = null!;
    private MatterTable matters = null!;
    private int port;

    public async Task InitializeAsync()
    {
        azurite = await SharedAzurite.GetAsync();
        connector = await ConnectorStandIn.StartAsync(open: true);
        graph = await GraphStandIn.StartAsync();
        var tables = new StorageTables(
            Options.Create(new StorageOptions { ConnectionString = azurite.ConnectionString, TablePrefix = prefix }), new StorageRequests());
        await tables.EnsureAsync(CancellationToken.None);
        matters = new MatterTable(tables, new MatterBell(new DutyBell()));
        var change = new Change(null, TimeProvider.System.GetUtcNow(), Door.CommandLine, "register.import");
        var register = new RegisterTable(tables);
        Assert.True(await register.WriteAsync(
            await register.ReadAsync(CancellationToken.None),
            RegisterChanges.Between(new Register(), Town.Register),
            new RegisterImport("register.xlsx", "0", change.At, Done: true),
            change,
            CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        Assert.Empty(graph.Faults);
        await graph.DisposeAsync();
        await connector.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task In_SharePoint()
    {
        // Before the bytes are there, before their columns, before how they were left is seen, and while it is kept.
        (Func<GraphRequest, bool> At, int Delay)[] kills =
        [
            (request => request is { Method: "PUT" }, 0), (request => request is { Method: "PATCH" }, 0),
            (request => request is { Method: "GET", Parts: [.., "items", _] }, 0), (request => request is { Method: "GET", Parts: [.., "items", _] }, 8),
        ];
        var replica = await StartAsync(sharePoint: true);
        for (var number = 0; number < kills.Length; number++)
        {
            var (at, delay) = kills[number];
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var gate = new ManualResetEventSlim();
            graph.Judge = request =>
            {
                if (!at(request))
                {
                    return null;
                }

                reached.TrySetResult();
                if (delay == 0)
                {
                    gate.Wait();
                    return GraphFault.Broken;
                }

                return null;
            };
            var meeting = new DateOnly(2099, 12, 1 + number);
            var pressed = PressAsync(meeting);
            await reached.Task;
            await Task.Delay(TimeSpan.FromMilliseconds(delay));
            var answered = await KillAsync(replica, pressed);
            graph.Judge = _ => null;
            gate.Set();
            replica = await StartAsync(sharePoint: true);
            await AssertEndedAsync(meeting, answered, graph.Documents, graph.Read);
        }

        await replica.DisposeAsync();
    }

    [Fact]
    public async Task In_a_folder()
    {
        var replica = await StartAsync(sharePoint: false);
        for (var number = 0; number < 4; number++)
        {
            var meeting = new DateOnly(2099, 12, 1 + number);
            var begun = number % 2 == 0;
            var pressed = PressAsync(meeting);
            await RunningAssistant.Until(
                () => MatterAsync(meeting).Result is { } matter && (begun || File.Exists(FileOf(PathOf(matter)))),
                "the document",
                milliseconds: 1);
            var answered = await KillAsync(replica, pressed);
            replica = await StartAsync(sharePoint: false);
            await AssertEndedAsync(
                meeting,
                answered,
                [.. Directory.EnumerateFiles(folder.Path, "*.docx", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path).Replace(Path.DirectorySeparatorChar, '/'))],
                path => File.ReadAllBytes(FileOf(path)));
        }

        await replica.DisposeAsync();
    }

    private static string PathOf(Matter matter) =>
        $"KS/2099/Utkast/KS {matter.Meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} Tjänsteskrivelse {matter.DiaryNumber}.docx";

    private string FileOf(string path) => Path.Combine([folder.Path, .. path.Split('/')]);

    private Task<Matter?> MatterAsync(DateOnly meeting) => matters.FindAsync("KS", MatterId.Of("KS", meeting, MatterKind.OfficialReport), CancellationToken.None);

    private async Task AssertEndedAsync(DateOnly meeting, string answered, IReadOnlyList<string> before, Func<string, byte[]?> read)
    {
        await RunningAssistant.Until(() => MatterAsync(meeting).Result is { Pending: null, IsBehind: false, Document: not null }, "the next process to end it", milliseconds: 50);
        var matter = (await MatterAsync(meeting))!;
        Assert.InRange(before.Count(path => path.Contains($"{meeting:yyyy-MM-dd}", StringComparison.Ordinal)), 0, 1);
        Assert.Equal((1, PathOf(matter)), (matter.Document!.Version, matter.Document.File));
        Assert.Equal(matter.Document.Sha256, Convert.ToHexStringLower(SHA256.HashData(read(PathOf(matter))!)));
        // Her turn may have been over before it, as it is when it takes long; then a card became the answer, or did not before the kill.
        await RunningAssistant.Until(() => answered.Contains(matter.DiaryNumber!, StringComparison.Ordinal) || connector.All.Any(sent => Shows(sent, matter)), "Nina to be told", milliseconds: 50);
        Assert.InRange(connector.All.Count(sent => Tells(sent, matter)), 0, 1);
    }

    private static bool Tells(SentActivity sent, Matter matter) =>
        Shows(sent, matter) && sent.Activity.ToString().Contains("ligger nu i biblioteket", StringComparison.Ordinal);

    private static bool Shows(SentActivity sent, Matter matter) => sent.Activity.ToString().Contains(matter.DiaryNumber!, StringComparison.Ordinal);

    /// <summary>Gives what it had answered before.</summary>
    private static async Task<string> KillAsync(AssistantProcess replica, Task<string> pressed)
    {
        replica.Signal("KILL");
        await replica.WaitForEndAsync();
        await replica.DisposeAsync();
        try
        {
            return await pressed;
        }
        catch (HttpRequestException)
        {
            return "";
        }
    }

    private async Task<AssistantProcess> StartAsync(bool sharePoint)
    {
        port = AssistantProcess.FreePort();
        var replica = AssistantProcess.Start(new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["Demo__Enabled"] = "false",
            ["Rounds__Calendar"] = "false",
            ["Municipality__Name"] = "Exempelkommun",
            ["Library__Kind"] = sharePoint ? "SharePoint" : "Folder",
            ["Library__Folder"] = folder.Path,
            ["Library__SiteId"] = GraphStandIn.Site,
            ["Library__GraphUrl"] = graph.GraphUrl.AbsoluteUri,
            ["Library__ResumeSeconds"] = "1",
            ["IDENTITY_ENDPOINT"] = $"{graph.Address}/msi/token",
            ["IDENTITY_HEADER"] = GraphStandIn.Token,
            ["Storage__ConnectionString"] = azurite.ConnectionString,
            ["Storage__TablePrefix"] = prefix,
            ["Leader__LeaseSeconds"] = "3",
            ["Sending__LookSeconds"] = "1",
        });
        await replica.WaitForAsync(new Uri($"http://127.0.0.1:{port}/health/live"));
        return replica;
    }

    private async Task<string> PressAsync(DateOnly meeting)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        using var content = new StringContent(Press(new AgendaCreate("KS", meeting, Language.Swedish)).ToString(Formatting.None), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private JObject Press(CardPayload press) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["id"] = Guid.NewGuid().ToString("n"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector.ServiceUrl,
        ["from"] = new JObject { ["id"] = "29:nina", ["name"] = "Nina", ["aadObjectId"] = Town.Nina },
        ["recipient"] = new JObject { ["id"] = RunningAssistant.BotId },
        ["conversation"] = new JObject { ["id"] = "a:nina", ["conversationType"] = "personal", ["tenantId"] = RunningAssistant.Tenant },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = RunningAssistant.Tenant } },
        ["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = press.Verb, ["data"] = press.ToData() },
        },
    };
}
