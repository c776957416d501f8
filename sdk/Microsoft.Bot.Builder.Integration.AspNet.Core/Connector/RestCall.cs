using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>One call to the connector: what is sent, and which answers are good.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Path and query below the service URL, ids already escaped.</param>
internal sealed record RestCall(HttpMethod Method, string Path)
{
    public object Body { get; init; }

    public Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>The good statuses; null means every 2xx.</summary>
    public HttpStatusCode[] Accepted { get; init; }

    public RestFailure Failure { get; init; }

    public bool IgnoreAnswer { get; init; }
}
