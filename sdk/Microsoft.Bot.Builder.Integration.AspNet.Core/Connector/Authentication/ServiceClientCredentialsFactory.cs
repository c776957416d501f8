using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app id, and makes the credentials of its outgoing calls.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
