using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsAssistant.Library;
using TeamsAssistant.Library.SharePoint;
using TeamsAssistant.Tests.Library.SharePoint;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The town with its library in a folder or in SharePoint, and what people do in it.</summary>
internal sealed class LibraryTown : IAsyncDisposable
{
    private readonly GraphStandIn? graph;

    private LibraryTown(Seeded town, GraphStandIn? graph) => (Town, this.graph) = (town, graph);

    public Seeded Town { get; }

    public GraphStandIn Graph => graph!;

    /// <summary>Where the folder library lies.</summary>
    private string Folder => Town.Assistant.Services.GetRequiredService<IOptions<LibraryOptions>>().Value.FullFolder;

    public static async Task<LibraryTown> StartAsync(bool sharePoint = false, Action<IServiceCollection>? replace = null, params (string Setting, string Value)[] more)
    {
        var graph = sharePoint ? await GraphStandIn.StartAsync() : null;
        var settings = more.ToDictionary(one => one.Setting, one => (string?)one.Value);
        if (graph is not null)
        {
            settings["Library:Kind"] = "SharePoint";
            settings["Library:SiteId"] = GraphStandIn.Site;
            settings["Library:GraphUrl"] = graph.GraphUrl.AbsoluteUri;
        }

        var town = new Seeded
        {
            Settings = settings,
            Replace = services =>
            {
                services.AddKeyedSingleton<TokenCredential>(SharePointRoom.ClientName, new AppToken());
                replace?.Invoke(services);
            },
        };
        await town.InitializeAsync();
        return new LibraryTown(town, graph);
    }

    /// <summary>Somebody puts a file into the library, or edits it.</summary>
    public void Edit(string path, byte[] content)
    {
        if (graph is not null)
        {
            graph.Edit(path, content);
            return;
        }

        var file = Path.Combine([Folder, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }

    public void Delete(string path)
    {
        if (graph is not null)
        {
            graph.Delete(path);
        }
        else
        {
            File.Delete(Path.Combine([Folder, .. path.Split('/')]));
        }
    }

    public byte[]? Read(string path) => graph is not null ? graph.Read(path)
        : Path.Combine([Folder, .. path.Split('/')]) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    public async ValueTask DisposeAsync()
    {
        await Town.DisposeAsync();
        if (graph is not null)
        {
            Assert.Empty(graph.Faults);
            await graph.DisposeAsync();
        }
    }
}
