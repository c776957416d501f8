using System.Globalization;
using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Sending;

/// <summary>What Teams' refusal of a message means (facts: TD "Status codes from bot conversational APIs").</summary>
/// <param name="Code">Status and the connector's own code, for the row and the log.</param>
/// <param name="MayTryAgain">412, 429, 502, 503, 504 and a broken connection may be tried again; also what is gone, by sending it anew.</param>
/// <param name="IsGone">The message or conversation does not exist any more.</param>
/// <param name="RetryAfter">What Teams asked for, or null.</param>
internal sealed record SendFailure(string Code, bool MayTryAgain, bool IsGone, TimeSpan? RetryAfter)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static SendFailure Of(Exception failure)
    {
        if (failure is not ErrorResponseException { Response: { } response } refused)
        {
            return new SendFailure("connection", MayTryAgain: true, IsGone: false, null);
        }

        var status = (int)response.StatusCode;
        var code = string.Create(CultureInfo.InvariantCulture, $"{status} {refused.Body?.Error?.Code}").TrimEnd();
        return new SendFailure(code, status is 404 or 412 or 429 or 502 or 503 or 504, status == 404, RetryAfterOf(response.Headers));
    }

    /// <summary>How long to wait: what Teams asked for, else doubling from one second.</summary>
    public TimeSpan Wait(int attempt)
    {
        var wait = RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempt - 1, 0, 8)));
        return wait < Longest ? wait : Longest;
    }

    private static TimeSpan? RetryAfterOf(IDictionary<string, IEnumerable<string>>? headers)
    {
        var header = headers?.FirstOrDefault(pair => string.Equals(pair.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds) : null;
    }
}
