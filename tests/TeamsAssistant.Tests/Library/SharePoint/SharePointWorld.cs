using System.Collections.Concurrent;
using System.Text;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAssistant.Library;
using TeamsAssistant.Library.SharePoint;
using TeamsAssistant.Municipality;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Library.Contract;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>The library in SharePoint as the product composes it, on the stand-in and a clock that hurries.</summary>
public sealed class SharePointWorld : ILibraryWorld
{
    private readonly ServiceProvider services;

    private SharePointWorld(GraphStandIn graph, ServiceProvider services, HurriedTime time, ConcurrentQueue<string> logged) =>
        (Graph, this.services, Time, Logged) = (graph, services, time, logged);

    public GraphStandIn Graph { get; }

    public HurriedTime Time { get; }

    public ILibrary Library => services.GetRequiredService<ILibrary>();

    public ILibraryFolders Folders => services.GetRequiredService<ILibraryFolders>();

    public ILibraryPdf Pdf => services.GetRequiredService<ILibraryPdf>();

    /// <summary>Every line that was logged, at any level.</summary>
    public ConcurrentQueue<string> Logged { get; }

    public IReadOnlyList<string> Documents => Graph.Documents;

    public static async Task<SharePointWorld> StartAsync(params (string Setting, string Value)[] settings)
    {
        var graph = await GraphStandIn.StartAsync();
        var time = new HurriedTime();
        Dictionary<string, string?> values = new()
        {
            ["Municipality:Name"] = "Testköpings kommun",
            ["Library:Kind"] = "SharePoint",
            ["Library:SiteId"] = GraphStandIn.Site,
            ["Library:GraphUrl"] = graph.GraphUrl.AbsoluteUri,
        };
        foreach (var (setting, value) in settings)
        {
            values[setting] = value;
        }

        var logged = new ConcurrentQueue<string>();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new LogHeard(logged)))
            .AddSingleton<TimeProvider>(time)
            .AddKeyedSingleton<TokenCredential>(SharePointRoom.ClientName, new AppToken())
            .AddMunicipality()
            .AddLibrary()
            .BuildServiceProvider();
        return new SharePointWorld(graph, services, time, logged);
    }

    public string? Read(string path) => Graph.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    public void Edit(string path, string text) => Graph.Edit(path, Encoding.UTF8.GetBytes(text));

    public void Move(string from, string to) => Graph.Move(from, to);

    public void Delete(string path) => Graph.Delete(path);

    public void Check() => Assert.Empty(Graph.Faults);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
