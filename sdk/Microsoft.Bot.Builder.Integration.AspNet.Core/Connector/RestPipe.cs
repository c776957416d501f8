using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector;

/// <summary>Makes connector calls, each once: pacing and retries are the caller's, who alone knows what may be repeated.</summary>
internal sealed class RestPipe(HttpClient http, ServiceClientCredentials credentials, Func<Uri> baseUri)
{
    internal static readonly JsonSerializerSettings Json = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = null,
    };

    private static readonly ProductInfoHeaderValue[] _userAgent =
    [
        new("Microsoft-BotFramework", "3.1"),
        new("BotBuilder", typeof(RestPipe).Assembly.GetName().Version.ToString()),
        new($"({RuntimeInformation.FrameworkDescription}; {RuntimeInformation.OSArchitecture})"),
    ];

    public async Task<HttpOperationResponse<T>> SendAsync<T>(RestCall call, CancellationToken cancellationToken)
    {
        var sent = call.Body is null ? null : JsonConvert.SerializeObject(call.Body, Json);
        var request = Request(call, sent);
        HttpResponseMessage response = null;
        var handedOver = false;
        try
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
            response = await http.SendAsync(request, cancellationToken);
            if (!IsAccepted(call, response.StatusCode))
                throw await FailureAsync(call, request, sent, response, cancellationToken);
            var body = call.IgnoreAnswer ? default : Read<T>(await response.Content.ReadAsStringAsync(cancellationToken));
            handedOver = true;
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = body };
        }
        finally
        {
            if (!handedOver)
            {
                request.Dispose();
                response?.Dispose();
            }
        }
    }

    private HttpRequestMessage Request(RestCall call, string content)
    {
        var root = baseUri().AbsoluteUri;
        var request = new HttpRequestMessage(call.Method, new Uri((root.EndsWith('/') ? root : root + "/") + call.Path));
        request.Headers.ExpectContinue = false;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        foreach (var product in _userAgent)
            request.Headers.UserAgent.Add(product);
        foreach (var (name, values) in call.Headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (content is not null)
            request.Content = new StringContent(content, Encoding.UTF8, "application/json");
        return request;
    }

    private static bool IsAccepted(RestCall call, HttpStatusCode status) =>
        call.Accepted?.Contains(status) ?? (int)status is >= 200 and < 300;

    private static T Read<T>(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(content, Json);
        }
        catch (JsonException unreadable)
        {
            throw new SerializationException("Unable to deserialize the response.", content, unreadable);
        }
    }

    private static async Task<Exception> FailureAsync(RestCall call, HttpRequestMessage request, string sent, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var message = $"Operation returned an invalid status code '{response.StatusCode}'";
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        var requestCopy = new HttpRequestMessageWrapper(request, sent);
        var responseCopy = new HttpResponseMessageWrapper(response, content);
        if (call.Failure != RestFailure.ErrorResponse)
            return new HttpOperationException(message) { Request = requestCopy, Response = responseCopy };
        return new ErrorResponseException(message) { Request = requestCopy, Response = responseCopy, Body = ReadError(content) };
    }

    private static ErrorResponse ReadError(string content)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(content, Json) is JObject error
                ? error.ToObject<ErrorResponse>(JsonSerializer.Create(Json))
                : null;
        }
        catch (JsonException)
        {
            // A gateway answers in HTML or text: the status and the raw content are all there is to tell.
            return null;
        }
    }
}
