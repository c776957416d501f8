using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's identity from the keys MicrosoftAppType (MultiTenant, SingleTenant, UserAssignedMsi), MicrosoftAppId,
/// MicrosoftAppPassword and MicrosoftAppTenantId.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">A key that the type needs is missing, or one is set that it forbids.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        var type = configuration["MicrosoftAppType"];
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenantId = configuration["MicrosoftAppTenantId"];
        if (string.Equals(type, "UserAssignedMsi", StringComparison.OrdinalIgnoreCase))
        {
            Demand(appId, "MicrosoftAppId");
            Demand(tenantId, "MicrosoftAppTenantId");
            if (!string.IsNullOrWhiteSpace(password))
                throw new ArgumentException("MicrosoftAppPassword must not be set for MSI in configuration.", nameof(configuration));
            _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
        }
        else if (string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Demand(appId, "MicrosoftAppId");
            Demand(tenantId, "MicrosoftAppTenantId");
            Demand(password, "MicrosoftAppPassword");
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger);
        }

        static void Demand(string value, string key)
        {
            if (string.IsNullOrWhiteSpace(value))
                throw new ArgumentException($"{key} is required in configuration.", nameof(configuration));
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
}
