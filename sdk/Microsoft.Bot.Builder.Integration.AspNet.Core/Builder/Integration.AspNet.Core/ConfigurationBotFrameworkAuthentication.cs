using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the configuration says; see <see cref="ConfigurationServiceClientCredentialFactory"/> for the bot's own identity.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    // For metadata and keys alone, whatever the application configured for its own clients. Requests wait for it, so not for long.
    private static readonly HttpClient _metadataClient = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly RequestAuthentication _requests;

    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        _cloud = CloudSettings.From(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _httpClientFactory = httpClientFactory;
        _requests = new RequestAuthentication(
            _cloud,
            _credentials,
            authConfiguration ?? new AuthenticationConfiguration(),
            new TokenCheck(new SigningKeys(_cloud.ChannelMetadataUrl, _metadataClient)),
            new TokenCheck(new SigningKeys(_cloud.EmulatorMetadataUrl, _metadataClient)));
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await _requests.AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        var skillAppId = identity.Claims.IsSkillClaim() ? identity.Claims.SenderAppId() : null;
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = skillAppId ?? _cloud.OAuthScope,
            CallerId = await CallerIdAsync(skillAppId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new HttpConnectorFactory(claimsIdentity.BotAppId(), _cloud, _credentials, _httpClientFactory);

    private async Task<string> CallerIdAsync(string skillAppId, CancellationToken cancellationToken)
    {
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
            return null;
        return skillAppId is null ? _cloud.CallerId : CallerIdConstants.BotToBotPrefix + skillAppId;
    }
}
