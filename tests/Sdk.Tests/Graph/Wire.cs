using System.Net;
using System.Text;

namespace Sdk.Tests.Graph;

/// <summary>Keeps what a client sends and answers what a test tells it to.</summary>
internal sealed class Wire(HttpStatusCode status = HttpStatusCode.OK, string? answer = null, string type = "application/json") : HttpMessageHandler
{
    public string Sent { get; private set; } = "";

    public string? Body { get; private set; }

    public string? Type { get; private set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent = $"{request.Method} {request.RequestUri!.PathAndQuery}";
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Type = request.Content?.Headers.ContentType?.ToString();
        foreach (var (name, values) in request.Headers)
            Headers[name] = string.Join(", ", values);
        var response = new HttpResponseMessage(status) { RequestMessage = request };
        response.Content = answer is null ? new ByteArrayContent([]) : new StringContent(answer, Encoding.UTF8, type);
        return response;
    }
}
