using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens come from and where they are asked for.</summary>
internal sealed record CloudSettings
{
    public bool ValidateAuthority { get; init; } = true;

    public string LoginUrl { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrl;

    public string OAuthScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    public string TokenIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    public string ChannelMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    public string EmulatorMetadataUrl { get; init; } = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;

    public string CallerId { get; init; } = CallerIdConstants.PublicAzureChannel;

    /// <summary>
    /// The public cloud's values; but as soon as one of the keys is set, all are taken from the configuration, and what it lacks is null.
    /// </summary>
    /// <exception cref="ArgumentException">Another cloud is asked for.</exception>
    public static CloudSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var configured = new CloudSettings
        {
            ValidateAuthority = !bool.TryParse(configuration["ValidateAuthority"], out var validate) || validate,
            LoginUrl = configuration["ToChannelFromBotLoginUrl"],
            OAuthScope = configuration["ToChannelFromBotOAuthScope"],
            TokenIssuer = configuration["ToBotFromChannelTokenIssuer"],
            ChannelMetadataUrl = configuration["ToBotFromChannelOpenIdMetadataUrl"],
            EmulatorMetadataUrl = configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            CallerId = configuration["CallerId"],
        };
        string[] values =
        [
            configured.LoginUrl, configured.OAuthScope, configured.TokenIssuer, configuration["OAuthUrl"],
            configured.ChannelMetadataUrl, configured.EmulatorMetadataUrl, configured.CallerId,
        ];
        if (values.Any(value => !string.IsNullOrEmpty(value)))
            return configured;
        if (!string.IsNullOrEmpty(configuration["ChannelService"]))
            throw new ArgumentException("The provided ChannelService value is not supported.", nameof(configuration));
        return new CloudSettings { ValidateAuthority = configured.ValidateAuthority };
    }
}
