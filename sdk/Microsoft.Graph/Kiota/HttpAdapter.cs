using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions.Authentication;

namespace Microsoft.Kiota.Abstractions;

internal sealed class HttpAdapter(HttpClient http, IAuthenticationProvider? authentication, string baseUrl) : IRequestAdapter
{
    public string? BaseUrl { get; set; } = baseUrl;

    async Task<T?> IRequestAdapter.SendModelAsync<T>(RequestInformation request, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length == 0)
            return null;
        using var json = JsonDocument.Parse(body);
        return ModelJson.Read<T>(json.RootElement);
    }

    async Task<Stream?> IRequestAdapter.SendStreamAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        var response = await SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStreamAsync(cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        if (authentication is not null)
            await authentication.AuthenticateRequestAsync(request, default, cancellationToken);
        using var message = new HttpRequestMessage(MethodOf(request.Verb), request.URI);
        if (request.Content is { } content)
        {
            message.Content = new StreamContent(content);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType!);
        }

        foreach (var (name, values) in request.Headers.All)
            message.Headers.TryAddWithoutValidation(name, values);
        var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw await ErrorAsync(response, cancellationToken);
    }

    // A body that is no JSON gives the plain exception, as in the real package.
    private static async Task<ApiException> ErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (body.Length > 0 && response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            try
            {
                using var json = JsonDocument.Parse(body);
                var error = ModelJson.Read<ODataError>(json.RootElement);
                error.ResponseStatusCode = status;
                return error;
            }
            catch (JsonException)
            {
                // Told below.
            }
        }

        return new ApiException($"The server returned an unexpected status code: {status}") { ResponseStatusCode = status };
    }

    private static HttpMethod MethodOf(Verb verb) => verb switch
    {
        Verb.Get => HttpMethod.Get,
        Verb.Post => HttpMethod.Post,
        Verb.Put => HttpMethod.Put,
        _ => HttpMethod.Patch,
    };
}
