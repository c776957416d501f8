using System.Net.Http.Headers;
using Azure.Core;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts a bearer token of the bot on outgoing calls; the credential keeps the token until shortly before it ends.</summary>
internal sealed class TokenServiceClientCredentials(TokenCredential credential, string oauthScope) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccessToken token;
        try
        {
            token = await credential.GetTokenAsync(new TokenRequestContext([$"{oauthScope}/.default"]), cancellationToken);
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            throw new AggregateException("Failed to acquire token for client credentials.", refused);
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
    }
}
