using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that is a user-assigned managed identity: there is no secret anywhere.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly ManagedIdentityCredential _credential;

    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
            throw new ArgumentNullException(nameof(appId));
        _ = logger; // Part of the real signature.
        _appId = appId;
        var options = new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(appId));
        if (httpClient is not null)
            options.Transport = new HttpClientTransport(httpClient);
        _credential = new ManagedIdentityCredential(options);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, _appId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">Credentials of another app are asked for.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (!string.Equals(appId, _appId, StringComparison.Ordinal))
            throw new InvalidOperationException("Invalid Managed ID.");
        return Task.FromResult<ServiceClientCredentials>(new TokenServiceClientCredentials(_credential, audience));
    }
}
