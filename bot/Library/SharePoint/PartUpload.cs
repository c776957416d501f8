using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>
/// Sends a large file in parts to the address of an upload session, which is a secret and needs no token. After a broken part it asks
/// where to go on.
/// </summary>
internal sealed class PartUpload(HttpClient http)
{
    /// <summary>Sessions that are begun for one document before it is given up.</summary>
    public const int MostSessions = 5;

    /// <summary>Bytes of a part: the service wants a multiple of 320 KiB, below 60 MiB.</summary>
    public const int PartLength = 32 * 320 * 1024;

    private const int MostBroken = 8;

    /// <summary>Sends it all; null when the session is no more, so that another must be begun.</summary>
    public async Task<PartsAnswer?> SendAsync(Uri session, LibraryContent content, CancellationToken cancellation)
    {
        await using var stream = content.Open();
        var buffer = new byte[PartLength];
        long at = 0;
        for (var broken = 0; broken <= MostBroken;)
        {
            stream.Position = at;
            var length = (int)Math.Min(PartLength, content.Length - at);
            await stream.ReadExactlyAsync(buffer.AsMemory(0, length), cancellation);
            using var response = await SendPartAsync(session, buffer, length, at, content.Length, cancellation);
            switch (response?.StatusCode)
            {
                case HttpStatusCode.OK or HttpStatusCode.Created:
                    using (var item = await ReadAsync(response, cancellation))
                    {
                        return new PartsAnswer(PutOutcome.Done, item.RootElement.GetProperty("id").GetString());
                    }

                case HttpStatusCode.Accepted:
                    at = await NextAsync(response, cancellation) ?? at + length;
                    continue;
                case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                    return null;
                case HttpStatusCode.Conflict:
                    return new PartsAnswer(PutOutcome.Taken);
                case HttpStatusCode.PreconditionFailed:
                    return new PartsAnswer(PutOutcome.Stale);
                case HttpStatusCode.Locked:
                    return new PartsAnswer(PutOutcome.Locked);
                case null or HttpStatusCode.RequestedRangeNotSatisfiable or >= HttpStatusCode.InternalServerError:
                    broken++;
                    if (await WhereAsync(session, cancellation) is not { } next)
                    {
                        return null;
                    }

                    at = next;
                    continue;
                default:
                    throw GraphFaults.Of((int)response.StatusCode, "upload");
            }
        }

        throw new LibraryException(LibraryFault.Away, "SharePoint breaks off the upload again and again.");
    }

    /// <summary>The answer, or null when the connection broke.</summary>
    private async Task<HttpResponseMessage?> SendPartAsync(Uri session, byte[] buffer, int length, long at, long total, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, session) { Content = new ByteArrayContent(buffer, 0, length) };
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(at, at + length - 1, total);
        request.Options.Set(GraphPatience.BrokenIsTold, true);
        try
        {
            return await http.SendAsync(request, cancellation);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Where the session wants to go on; null when it is no more.</summary>
    private async Task<long?> WhereAsync(Uri session, CancellationToken cancellation)
    {
        using var response = await http.GetAsync(session, cancellation);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return null;
        }

        return response.IsSuccessStatusCode ? await NextAsync(response, cancellation) : throw GraphFaults.Of((int)response.StatusCode, "upload");
    }

    private static async Task<long?> NextAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var json = await ReadAsync(response, cancellation);
        var first = json.RootElement.TryGetProperty("nextExpectedRanges", out var ranges)
            ? ranges.EnumerateArray().Select(range => range.GetString()!.Split('-')[0]).FirstOrDefault()
            : null;
        return long.TryParse(first, CultureInfo.InvariantCulture, out var next) ? next : null;
    }

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage response, CancellationToken cancellation) =>
        await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
}
