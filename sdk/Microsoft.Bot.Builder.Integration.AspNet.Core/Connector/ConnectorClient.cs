using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST client of one service URL.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly bool _ownsHttpClient;
    private bool _disposed;

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool ownsHttpClient)
    {
        BaseUri = baseUri;
        Credentials = credentials;
        HttpClient = httpClient;
        _ownsHttpClient = ownsHttpClient;
        Conversations = new Conversations(new RestPipe(httpClient, credentials, () => BaseUri));
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal HttpClient HttpClient { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
            return;
        _disposed = true;
        if (_ownsHttpClient)
            HttpClient.Dispose();
    }
}
