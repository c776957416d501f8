using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using TeamsAssistant.Teams.Sending.Pacing;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Why a message was not sent, and what that means (facts: TD "Status codes from bot conversational APIs").</summary>
/// <param name="Code">Status and the connector's own code, or a word of ours; for the row, the log and <see cref="SendReason"/>.</param>
/// <param name="MayTryAgain">412, 429, 502, 503, 504, a broken connection and a token that was not given may be tried again; also what is gone, by sending it anew.</param>
/// <param name="IsGone">The message or conversation does not exist any more.</param>
/// <param name="RetryAfter">What Teams asked for, or null.</param>
internal sealed record SendFailure(string Code, bool MayTryAgain, bool IsGone = false, TimeSpan? RetryAfter = null)
{
    /// <summary>No answer at all.</summary>
    public const string Connection = "connection";

    /// <summary>Not tried: Teams has asked to wait.</summary>
    public const string Paused = "429 Paused";

    /// <summary>Something else failed before anything was sent: mostly the bot's own token.</summary>
    public const string Unsent = "unsent";

    /// <summary>Our word for a private or shared channel where the app was not added: Teams says it in the message alone.</summary>
    public const string NotInChannel = "NotInChannel";

    /// <summary>Longest own backoff. What Teams asks for may be longer.</summary>
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    public static SendFailure Of(Exception failure, DateTimeOffset now) => failure switch
    {
        PausedException paused => new SendFailure(Paused, MayTryAgain: true, RetryAfter: paused.Until - now),
        NotSendableException refused => new SendFailure(refused.Code, MayTryAgain: false),
        ErrorResponseException { Response: { } response } refused => OfStatus((int)response.StatusCode, CodeOf(refused.Body?.Error), After(response.Headers, now)),
        HttpRequestException or OperationCanceledException or TimeoutException => new SendFailure(Connection, MayTryAgain: true),
        _ => new SendFailure(Unsent, MayTryAgain: true),
    };

    /// <summary>Teams does not know this bot: whatever else it sends is refused too, until somebody mends its registration.</summary>
    public bool IsOfTheBot => Code.Split(' ')[0] == "401";

    /// <summary>How long to wait: what Teams asked for, else doubling from one second; and never less, so that many do not come back at once.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="jitter">0 to 1: up to a quarter more.</param>
    public TimeSpan Wait(int attempt, double jitter)
    {
        var backoff = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempt - 1, 0, 10)));
        var wait = RetryAfter ?? (backoff < LongestBackoff ? backoff : LongestBackoff);
        return wait * (1 + jitter / 4);
    }

    private static SendFailure OfStatus(int status, string? code, TimeSpan? after) => new(
        string.Create(CultureInfo.InvariantCulture, $"{status} {code}").TrimEnd(),
        MayTryAgain: status is 404 or 412 or 429 or 502 or 503 or 504,
        IsGone: status == 404,
        after);

    private static string? CodeOf(Error? error) =>
        error?.Message?.Contains("lwg channel", StringComparison.OrdinalIgnoreCase) == true ? NotInChannel : error?.Code;

    private static TimeSpan? After(IDictionary<string, IEnumerable<string>>? headers, DateTimeOffset now)
    {
        var header = headers?.FirstOrDefault(pair => string.Equals(pair.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (!RetryConditionHeaderValue.TryParse(header, out var asked) || (asked.Delta ?? asked.Date - now) is not { } wait)
        {
            return null;
        }

        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestAsked ? wait : LongestAsked;
    }
}
