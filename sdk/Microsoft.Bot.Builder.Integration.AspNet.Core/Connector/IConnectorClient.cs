using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST client of one service URL. Of the real interface only what is called: never implement it, ask the connector factory.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
