using Azure.Core;
using Azure.Identity;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>The assistant's own identity at Graph: no person's. The credential keeps a token until it runs out.</summary>
internal sealed class GraphIdentity(TokenCredential credential, Uri graph) : IAuthenticationProvider
{
    private readonly TokenRequestContext context = new([$"{graph.GetLeftPart(UriPartial.Authority)}/.default"]);

    public async Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        var token = await credential.GetTokenAsync(context, cancellationToken);
        request.Headers.Add("Authorization", $"Bearer {token.Token}");
    }

    /// <summary>A certificate's, or a managed identity.</summary>
    public static TokenCredential Credential(LibraryOptions options) => options switch
    {
        { Certificate.Length: > 0 } => new ClientCertificateCredential(options.TenantId, options.ClientId, options.Certificate),
        { ClientId.Length: > 0 } => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.ClientId)),
        _ => new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned),
    };
}
