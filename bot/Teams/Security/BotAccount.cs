using Microsoft.Bot.Connector.Authentication;

namespace TeamsAssistant.Teams.Security;

/// <summary>The bot's registration, from the settings that the Bot SDK names (<c>MicrosoftAppId</c> and its siblings).</summary>
public sealed class BotAccount(IConfiguration configuration)
{
    /// <summary>Application id, or empty: then the endpoint answers only in Development and on loopback.</summary>
    public string AppId { get; } = configuration["MicrosoftAppId"] ?? "";

    /// <summary>The bot's own tenant, lower case, or null.</summary>
    public string? Tenant { get; } = configuration["MicrosoftAppTenantId"]?.ToLowerInvariant() is { Length: > 0 } tenant ? tenant : null;

    /// <summary>Issuer of the channel's tokens; the Bot SDK's setting moves it for tests.</summary>
    public string ChannelIssuer { get; } = configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer : "https://api.botframework.com";

    /// <summary>Where the channel publishes its keys; the Bot SDK's setting moves it for tests.</summary>
    public string ChannelMetadata { get; } = configuration["ToBotFromChannelOpenIdMetadataUrl"] is { Length: > 0 } url
        ? url
        : AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;
}
