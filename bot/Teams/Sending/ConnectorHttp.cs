namespace TeamsAssistant.Teams.Sending;

/// <summary>The HTTP clients of the Bot SDK's connector: the SDK asks for one without a name, a turn at a time, and gets ours.</summary>
internal sealed class ConnectorHttp(IHttpClientFactory factory) : IHttpClientFactory
{
    /// <summary>Name of the client in the application's factory.</summary>
    public const string ClientName = "teams-connector";

    /// <summary>A turn has some ten seconds: what has not answered by then is of no use to it.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public HttpClient CreateClient(string name) => factory.CreateClient(ClientName);
}
