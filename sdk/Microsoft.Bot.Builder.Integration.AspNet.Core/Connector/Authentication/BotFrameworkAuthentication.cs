using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Decides who sent a request. Of the real class only what is called: derive from
/// <c>ConfigurationBotFrameworkAuthentication</c>, not from this one, which there has more abstract members.
/// </summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">
    /// The request is refused. A token that cannot be read, or whose signature or time does not hold, ends in an exception of
    /// Microsoft.IdentityModel or an <see cref="ArgumentException"/> instead.
    /// </exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
