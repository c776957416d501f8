using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Sdk.Tests.Graph;

/// <summary>Signs every request.</summary>
internal sealed class Signature : IAuthenticationProvider
{
    public Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = default, CancellationToken cancellationToken = default)
    {
        request.Headers.Add("Authorization", "Bearer x");
        return Task.CompletedTask;
    }
}
