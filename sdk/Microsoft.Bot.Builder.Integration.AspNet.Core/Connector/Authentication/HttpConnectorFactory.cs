namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that speak as this bot.</summary>
internal sealed class HttpConnectorFactory(
    string appId, CloudSettings cloud, ServiceClientCredentialsFactory credentialsFactory, IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory.CreateCredentialsAsync(
            appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        var http = httpClientFactory?.CreateClient() ?? new HttpClient();
        return new ConnectorClient(new Uri(serviceUrl), credentials, http, ownsHttpClient: true);
    }
}
