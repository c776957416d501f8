using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Decides who sent an activity. A token's unverified claims choose the path (another bot, the emulator, else a channel), and the path
/// decides which issuers, keys and claims are demanded; so a forged claim only chooses by which rules the token fails.
/// </summary>
internal sealed class RequestAuthentication(
    CloudSettings cloud,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    TokenCheck channelTokens,
    TokenCheck entraTokens)
{
    /// <param name="header">The Authorization header; null or blank when there was none.</param>
    /// <param name="channelId">The channel that the activity says it comes from.</param>
    /// <param name="serviceUrl">The address that the activity asks answers to be sent to.</param>
    /// <param name="cancellationToken">The request's.</param>
    /// <exception cref="UnauthorizedAccessException">Refused.</exception>
    public async Task<ClaimsIdentity> AuthenticateAsync(string header, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken))
                throw new UnauthorizedAccessException("A token is required.");
            return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        }

        var token = BearerToken.FromHeader(header) ?? throw new UnauthorizedAccessException("The Authorization header has another shape.");
        var identity = await AuthenticateAsync(token, channelId, serviceUrl, cancellationToken);
        if (configuration.ClaimsValidator is not null)
            await configuration.ClaimsValidator.ValidateClaimsAsync(identity.Claims.ToList());
        else if (identity.Claims.IsSkillClaim())
            throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");
        return identity;
    }

    private Task<ClaimsIdentity> AuthenticateAsync(BearerToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        if (token.Jwt.Claims.IsSkillClaim())
            return FromSkillAsync(token, cancellationToken);
        return token.IsFromEmulator() ? FromEmulatorAsync(token, cancellationToken) : FromChannelAsync(token, channelId, serviceUrl, cancellationToken);
    }

    private async Task<ClaimsIdentity> FromChannelAsync(BearerToken token, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var (identity, key) = await channelTokens.ValidateAsync(token, [cloud.TokenIssuer, .. configuration.ValidTokenIssuers ?? []], cancellationToken);

        // Without this a channel that the bot never joined could speak as Teams.
        // A token that does not name its key escapes the question, as with the real one.
        if (key is not null && !EndorsementsValidator.Validate(channelId, key.Endorsements))
            throw new UnauthorizedAccessException("The key is not endorsed for the channel.");
        if (key is not null && !configuration.RequiredEndorsements.All(needed => EndorsementsValidator.Validate(needed, key.Endorsements)))
            throw new UnauthorizedAccessException("The key lacks a required endorsement.");

        var audience = identity.Claims
            .FirstOrDefault(claim => claim.Issuer == cloud.TokenIssuer && claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrWhiteSpace(audience) || !await credentials.IsValidAppIdAsync(audience, cancellationToken))
            throw new UnauthorizedAccessException("The token is for another audience.");

        // The bot's answers, with a token of its own, go to this address: it must be the one that the issuer vouched for.
        if (serviceUrl is not null
            && !string.Equals(identity.Claims.Value(AuthenticationConstants.ServiceUrlClaim), serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The service URL is not the token's.");
        return identity;
    }

    private async Task<ClaimsIdentity> FromEmulatorAsync(BearerToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await entraTokens.ValidateAsync(token, [.. BearerToken.BotFrameworkIssuers, .. configuration.ValidTokenIssuers ?? []], cancellationToken);
        if (identity.Claims.Value(AuthenticationConstants.VersionClaim) is null)
            throw new UnauthorizedAccessException("'ver' claim is required on Emulator Tokens.");
        var sender = identity.Claims.SenderAppId();
        if (string.IsNullOrWhiteSpace(sender) || !await credentials.IsValidAppIdAsync(sender, cancellationToken))
            throw new UnauthorizedAccessException("The token was issued to another app.");
        return identity;
    }

    // The real one names no audience that a skill's token could have, so none is believed, whoever sent it.
    private async Task<ClaimsIdentity> FromSkillAsync(BearerToken token, CancellationToken cancellationToken)
    {
        await entraTokens.ValidateAsync(token, [.. BearerToken.BotFrameworkIssuers, .. configuration.ValidTokenIssuers ?? []], cancellationToken);
        throw new SecurityTokenInvalidAudienceException("Another bot's token is for no audience here.");
    }
}
