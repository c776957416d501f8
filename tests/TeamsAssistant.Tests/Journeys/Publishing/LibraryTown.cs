using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Library.SharePoint;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Library.SharePoint;
using TeamsAssistant.Tests.StandIns.Graph;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys.Publishing;

/// <summary>The small municipality with its documents in a folder, or in SharePoint as the stand-in has it.</summary>
internal sealed class LibraryTown : IAsyncDisposable
{
    public const string Published = "KS/2026/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001.docx";
    public const string Draft = "KS/2026/Utkast/KS 2026-12-08 Tjänsteskrivelse KSN-2026-00001.docx";
    public const string Number = "KSN-2026-00001";
    public const string Id = "KS-2026-12-08-uppfoljning";

    private const string StateColumn = "_x00c4_rendestatus";
    private const string MeetingColumn = "Sammantr_x00e4_de";

    private readonly TemporaryFolder folder;
    private readonly GraphStandIn? graph;

    private LibraryTown(Seeded town, TemporaryFolder folder, GraphStandIn? graph) => (Town, this.folder, this.graph) = (town, folder, graph);

    public Seeded Town { get; }

    public RunningAssistant Assistant => Town.Assistant;

    public TeamsPerson Nina => Town.Nina;

    public bool HasGraph => graph is not null;

    public GraphStandIn Graph => graph!;

    // As in the product; other tests' clocks are not to wait for it.
    private const string Resumes = "300";

    public IMatters Matters => Assistant.Services.GetRequiredService<IMatters>();

    /// <summary>Cards that Nina got without having asked.</summary>
    public IReadOnlyList<ReceivedCard> Told =>
    [
        .. Assistant.Connector.All.Where(sent => sent.Conversation == $"a:{Builders.Town.Nina}" && sent.Activity["replyToId"] is null).Select(RunningAssistant.CardOf),
    ];

    public IReadOnlyList<string> Documents => graph?.Documents ??
    [
        .. Directory.EnumerateFiles(folder.Path, "*.docx", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal),
    ];

    public static async Task<LibraryTown> StartAsync(bool sharePoint, Action<IServiceCollection>? replace = null)
    {
        var graph = sharePoint ? await GraphStandIn.StartAsync() : null;
        var folder = new TemporaryFolder();
        var town = new Seeded
        {
            Settings = graph is null
                ? new Dictionary<string, string?> { ["Library:Folder"] = folder.Path, ["Library:ResumeSeconds"] = Resumes }
                : new Dictionary<string, string?> { ["Library:Kind"] = "SharePoint", ["Library:SiteId"] = GraphStandIn.Site, ["Library:GraphUrl"] = graph.GraphUrl.AbsoluteUri, ["Library:ResumeSeconds"] = Resumes },
            Replace = services =>
            {
                services.AddKeyedSingleton<TokenCredential>(SharePointRoom.ClientName, new AppToken());
                replace?.Invoke(services);
            },
        };
        await town.InitializeAsync();
        await town.StartRoundAsync();
        return new LibraryTown(town, folder, graph);
    }

    public byte[]? Read(string path) => graph is not null ? graph.Read(path) : File.Exists(FileOf(path)) ? File.ReadAllBytes(FileOf(path)) : null;

    /// <summary>A person writes into a document.</summary>
    public void Edit(string path, byte[] content)
    {
        graph?.Edit(path, content);
        if (graph is null)
        {
            File.WriteAllBytes(FileOf(path), content);
        }
    }

    public void Delete(string path)
    {
        graph?.Delete(path);
        if (graph is null)
        {
            File.Delete(FileOf(path));
        }
    }

    /// <summary>What the library's list says of the document's state.</summary>
    public string? StateOf(string path) => graph is not null ? (string?)graph.FieldsOf(path)?[StateColumn] : (string?)Note(path)?["Columns"]?["State"];

    /// <summary>What it says of its meeting.</summary>
    public string? MeetingOf(string path) => (graph is not null ? (string?)graph.FieldsOf(path)?[MeetingColumn] : (string?)Note(path)?["Columns"]?["Meeting"])?[..10];

    public async Task<Matter> MatterAsync() => (await Matters.FindAsync("KS", Id, default))!;

    public Task<ReceivedCard> Press(MatterDeed deed) => Nina.Sends(MatterPress.Name, new MatterPress("KS", Id, deed, Language.Swedish).ToData());

    /// <summary>Made, and ready with a reason.</summary>
    public async Task<ReceivedCard> ReadyAsync()
    {
        var made = await Nina.Says("skapa ärende KS 2026-12-08");
        return await Nina.Presses(await Nina.Presses(made, "Klart ändå …"), "Klart med detta skäl", ("words", "Nämnden vill se läget."));
    }

    /// <summary>Lets time pass until nothing is left to do between matters and the library.</summary>
    public Task EndedAsync() => Assistant.TimePasses(() => Matters.UnfinishedAsync("KS", default).Result.Count == 0, "the library to follow");

    /// <summary>What Tore says changes the document.</summary>
    public async Task AnswerAsync(string done)
    {
        var form = await Town.Tore.Says("uppdatera Trygga unga");
        await Town.Tore.Presses(form, "Skicka", ("level", "2"), ("progress", "40"), ("done", done));
    }

    public void Go(int year, int month, int day) =>
        Assistant.Clock.Advance(MunicipalClock.At(new DateOnly(year, month, day), new TimeOnly(10, 0)) - Assistant.Clock.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(graph?.Faults ?? []);
        await Town.DisposeAsync();
        folder.Dispose();
        if (graph is not null)
        {
            await graph.DisposeAsync();
        }
    }

    private JsonNode? Note(string path)
    {
        var file = Path.Combine([folder.Path, ".teamsassistant", .. $"{path}.json".Split('/')]);
        return File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file)) : null;
    }

    private string FileOf(string path) => Path.Combine([folder.Path, .. path.Split('/')]);
}
