namespace Microsoft.Kiota.Abstractions.Authentication;

/// <summary>Puts a token on a request.</summary>
public interface IAuthenticationProvider
{
    Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = default, CancellationToken cancellationToken = default);
}
