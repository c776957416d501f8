using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Microsoft.Graph;

/// <summary>Microsoft Graph.</summary>
public class GraphServiceClient : BaseGraphServiceClient, IDisposable
{
    private readonly HttpClient _http;

#nullable disable
    public GraphServiceClient(HttpClient httpClient, IAuthenticationProvider authenticationProvider = null, string baseUrl = null)
        : base(new HttpAdapter(httpClient, authenticationProvider, BaseUrlOf(httpClient, baseUrl)))
        => _http = httpClient;
#nullable restore

    public new IRequestAdapter RequestAdapter
    {
        get => base.RequestAdapter;
        set => base.RequestAdapter = value;
    }

    public void Dispose()
    {
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string BaseUrlOf(HttpClient http, string? baseUrl)
        => (baseUrl ?? http.BaseAddress?.ToString() ?? "https://graph.microsoft.com/v1.0").TrimEnd('/');
}
