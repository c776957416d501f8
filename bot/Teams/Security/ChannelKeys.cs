using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace TeamsAssistant.Teams.Security;

/// <summary>
/// The ids of the keys that the channel publishes. The Bot SDK tries every published key on a token that names none of them, and then
/// asks for no endorsement: another channel's key could speak for Teams.
/// </summary>
public sealed class ChannelKeys(BotAccount account)
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> published = new(account.ChannelMetadata, new OpenIdConnectConfigurationRetriever());

    /// <summary>Whether the channel publishes a key of that id. An unknown id has the list read again, at intervals: the channel may have changed keys.</summary>
    public async Task<bool> HaveAsync(string keyId, CancellationToken cancellation)
    {
        if (Has(await published.GetConfigurationAsync(cancellation), keyId))
        {
            return true;
        }

        published.RequestRefresh();
        return Has(await published.GetConfigurationAsync(cancellation), keyId);
    }

    private static bool Has(OpenIdConnectConfiguration configuration, string keyId) =>
        configuration.JsonWebKeySet?.Keys.Any(key => key.Kid == keyId) == true;
}
