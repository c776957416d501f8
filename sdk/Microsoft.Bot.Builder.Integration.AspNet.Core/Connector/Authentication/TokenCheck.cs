using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a token is genuine: issuer, key, signature, time, algorithm. Whom it is for is asked elsewhere.</summary>
internal sealed class TokenCheck(SigningKeys keys)
{
    private static readonly TimeSpan _clockSkew = TimeSpan.FromMinutes(5);

    /// <exception cref="UnauthorizedAccessException">Wrong issuer, expired, or an algorithm that is not allowed.</exception>
    /// <exception cref="SecurityTokenException">No published key made the signature, or the time does not hold.</exception>
    public async Task<(ClaimsIdentity Identity, SigningKey Key)> ValidateAsync(BearerToken token, IEnumerable<string> issuers, CancellationToken cancellationToken)
    {
        var validIssuers = issuers.ToList();
        if (!validIssuers.Contains(token.Jwt.Issuer, StringComparer.Ordinal))
            throw new UnauthorizedAccessException("The issuer is not known.");

        var published = await keys.ReadAsync(cancellationToken);
        var parameters = new TokenValidationParameters
        {
            ValidateIssuer = true,
            ValidIssuers = validIssuers,
            ValidateAudience = false, // By the caller, who knows which claim names the bot.
            ValidateLifetime = true,
            RequireExpirationTime = true,
            ClockSkew = _clockSkew,
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = true,
            IssuerSigningKeys = published.Values.Select(key => key.Key),
        };
        try
        {
            var principal = new JwtSecurityTokenHandler().ValidateToken(token.Text, parameters, out var validated);
            if (!AuthenticationConstants.AllowedSigningAlgorithms.Contains(((JwtSecurityToken)validated).Header.Alg))
                throw new UnauthorizedAccessException("The signing algorithm is not allowed.");

            // A key that the token does not name is tried all the same, and then nothing is known of its endorsements.
            return (principal.Identities.First(), token.Jwt.Header.Kid is { Length: > 0 } id ? published.GetValueOrDefault(id) : null);
        }
        catch (SecurityTokenExpiredException expired)
        {
            throw new UnauthorizedAccessException("The token has expired.", expired);
        }
    }
}
