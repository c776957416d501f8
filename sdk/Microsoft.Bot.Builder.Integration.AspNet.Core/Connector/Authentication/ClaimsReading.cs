using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say about its sender.</summary>
internal static class ClaimsReading
{
    public static string Value(this IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    /// <summary>The app that asked for the token: version 1 tokens name it in <c>appid</c>, version 2 tokens in <c>azp</c>.</summary>
    public static string SenderAppId(this IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var version = all.Value(AuthenticationConstants.VersionClaim);
        if (string.IsNullOrWhiteSpace(version) || version == "1.0")
            return all.Value(AuthenticationConstants.AppIdClaim);
        return version == "2.0" ? all.Value(AuthenticationConstants.AuthorizedParty) : null;
    }

    /// <summary>True for a token by which another bot calls this one.</summary>
    public static bool IsSkillClaim(this IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        if (all.Value(AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
            return true;
        if (all.Value(AuthenticationConstants.VersionClaim) is null)
            return false;
        var audience = all.Value(AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience) || audience == AuthenticationConstants.ToBotFromChannelTokenIssuer)
            return false;
        var sender = all.SenderAppId();
        return !string.IsNullOrWhiteSpace(sender) && sender != audience;
    }

    /// <summary>This bot's id: the audience of a channel's token. Two audiences in one token are a fault.</summary>
    public static string BotAppId(this ClaimsIdentity identity) =>
        (identity.Claims.SingleOrDefault(claim => claim.Type == AuthenticationConstants.AudienceClaim)
            ?? identity.Claims.SingleOrDefault(claim => claim.Type == AuthenticationConstants.AppIdClaim))?.Value;
}
