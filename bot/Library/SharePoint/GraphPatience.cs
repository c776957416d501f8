using System.Net;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>
/// Waits when Graph asks for it, all requests together, and tries again what may pass: 429 and 503 after the time that they name. Each of
/// our requests may be sent twice: it either says what it replaces, or that it replaces nothing.
/// </summary>
internal sealed class GraphPatience(TimeProvider time, TimeSpan patience) : DelegatingHandler
{
    /// <summary>Set on a request whose sender goes on himself when the connection broke.</summary>
    public static readonly HttpRequestOptionsKey<bool> BrokenIsTold = new("library.broken");

    private const int MostTries = 12;

    private static readonly TimeSpan LongestUnasked = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(3);

    private long notBefore;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + patience;
        for (var attempt = 1; ; attempt++)
        {
            await WaitAsync(until, cancellationToken);
            TimeSpan wait;
            try
            {
                var response = await SendInTimeAsync(request, cancellationToken);
                if (!MayPass(response.StatusCode))
                {
                    return response;
                }

                wait = WaitOf(response, attempt);
                if (attempt == MostTries || time.GetUtcNow() + wait > until)
                {
                    return response;
                }

                if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
                {
                    Interlocked.Exchange(ref notBefore, Math.Max(Interlocked.Read(ref notBefore), (time.GetUtcNow() + wait).UtcTicks));
                }

                response.Dispose();
            }
            catch (HttpRequestException) when (!IsTold(request) && attempt < MostTries && time.GetUtcNow() + Unasked(attempt) <= until)
            {
                wait = Unasked(attempt);
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>An answer that does not come is a broken connection. By the machine's clock: it is the machine that waits.</summary>
    private async Task<HttpResponseMessage> SendInTimeAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(LongestAnswer);
        try
        {
            return await base.SendAsync(request, late.Token);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException("No answer in time.", fault);
        }
    }

    private async Task WaitAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var wait = new DateTimeOffset(Interlocked.Read(ref notBefore), TimeSpan.Zero) - time.GetUtcNow();
        if (wait > TimeSpan.Zero && time.GetUtcNow() + wait <= until)
        {
            await Task.Delay(wait, time, cancellation);
        }
    }

    private TimeSpan WaitOf(HttpResponseMessage response, int attempt)
    {
        var asked = response.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date - time.GetUtcNow()) : null;
        return asked is { } wait && wait > TimeSpan.Zero ? wait : Unasked(attempt);
    }

    private static bool IsTold(HttpRequestMessage request) => request.Options.TryGetValue(BrokenIsTold, out var told) && told;

    private static TimeSpan Unasked(int attempt)
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, attempt));
        return wait < LongestUnasked ? wait : LongestUnasked;
    }

    private static bool MayPass(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout or HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError;
}
