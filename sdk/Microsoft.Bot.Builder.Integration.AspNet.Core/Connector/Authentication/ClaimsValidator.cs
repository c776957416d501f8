using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The application's own check of a token whose signature, issuer and audience already hold; refuses by throwing.</summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
