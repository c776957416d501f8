using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with a client secret. With an empty app id authentication is off, in both directions.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ConcurrentDictionary<string, TokenCredential> _credentials = new(StringComparer.Ordinal);

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _ = logger; // Part of the real signature; there is nothing to say here that the caller does not say.
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">Credentials of another app are asked for.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(new NoCredentials());
        if (!string.Equals(appId, AppId, StringComparison.Ordinal))
            throw new InvalidOperationException("Invalid appId.");

        // One credential per login endpoint, since it is the credential that keeps the tokens.
        ArgumentNullException.ThrowIfNull(loginEndpoint);
        var credential = _credentials.GetOrAdd(loginEndpoint, endpoint => Credential(new Uri(endpoint), validateAuthority));
        return Task.FromResult<ServiceClientCredentials>(new TokenServiceClientCredentials(credential, oauthScope));
    }

    private ClientSecretCredential Credential(Uri login, bool validateAuthority)
    {
        // A login URL of the public cloud only says so: the tenant is the bot's own, when it has one.
        var isPublicCloud = login.Host == new Uri(AuthenticationConstants.ToChannelFromBotLoginUrl).Host;
        var tenant = login.AbsolutePath.Trim('/');
        if (isPublicCloud)
            tenant = string.IsNullOrEmpty(TenantId) ? AuthenticationConstants.DefaultChannelAuthTenant : TenantId;

        var options = new ClientSecretCredentialOptions
        {
            AuthorityHost = new Uri(login.GetLeftPart(UriPartial.Authority)),
            DisableInstanceDiscovery = !validateAuthority,
        };
        if (_httpClient is not null)
            options.Transport = new HttpClientTransport(_httpClient);
        return new ClientSecretCredential(tenant, AppId, Password, options);
    }
}
