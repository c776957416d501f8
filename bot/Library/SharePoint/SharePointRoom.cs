using System.Reflection;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using TeamsAssistant.Municipality;

namespace TeamsAssistant.Library.SharePoint;

internal static class SharePointRoom
{
    /// <summary>The name of the client that speaks to Graph and to upload addresses; the token is put on by <see cref="GraphIdentity"/>, for Graph alone.</summary>
    public const string ClientName = "sharepoint";

    public static IServiceCollection AddSharePoint(this IServiceCollection services)
    {
        services.TryAddKeyedSingleton<TokenCredential>(ClientName, (provider, _) => GraphIdentity.Credential(Settings(provider)));
        // No logging of requests: an upload's address is a secret, and paths tell of matters.
        services.AddHttpClient(ClientName, Decorate)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(15) })
            .AddHttpMessageHandler(provider => new GraphPatience(
                provider.GetRequiredService<TimeProvider>(), TimeSpan.FromSeconds(Settings(provider).PatienceSeconds)));
        return services
            .AddSingleton(provider => new GraphServiceClient(
                Http(provider),
                new GraphIdentity(provider.GetRequiredKeyedService<TokenCredential>(ClientName), Settings(provider).GraphUrl),
                Settings(provider).GraphUrl.AbsoluteUri))
            .AddSingleton(provider => new PartUpload(Http(provider)))
            .AddSingleton<SharePointSite>()
            .AddSingleton<SharePointFiles>()
            .AddSingleton<ItemColumns>()
            .AddSingleton<SharePointFolders>()
            .AddSingleton<LaterColumns>()
            .AddSingleton<SharePointLibrary>();
    }

    private static LibraryOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<LibraryOptions>>().Value;

    private static HttpClient Http(IServiceProvider provider) => provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName);

    // A decorated client is throttled later than an undecorated one. GraphPatience says how long a request may take.
    private static void Decorate(IServiceProvider provider, HttpClient http)
    {
        var version = Assembly.GetExecutingAssembly().GetName().Version;
        var municipality = Uri.EscapeDataString(provider.GetRequiredService<IOptions<MunicipalityOptions>>().Value.Name);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"NONISV|{municipality}|TeamsAssistant/{version}");
        http.Timeout = Timeout.InfiniteTimeSpan;
    }
}
