using Azure.Core;
using TeamsAssistant.Tests.StandIns.Graph;

namespace TeamsAssistant.Tests.Library.SharePoint;

/// <summary>The stand-in's token.</summary>
internal sealed class AppToken : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GraphStandIn.Token, DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
