using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Sends a reply again that Teams did not take, when it says so and soon enough: a turn has some ten seconds. What takes longer is the
/// turn's failure; nothing of a reply is kept.
/// </summary>
internal sealed partial class PatientReplies(TimeProvider time, ILogger<PatientReplies> logger) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>How long after its beginning a turn may still wait to send again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var end = time.GetUtcNow() + Longest;
        turnContext.OnSendActivities((_, _, send) => SendAsync(send, end, cancellationToken));
        return next(cancellationToken);
    }

    private async Task<ResourceResponse[]> SendAsync(Func<Task<ResourceResponse[]>> send, DateTimeOffset end, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await send();
            }
            catch (ErrorResponseException refused)
            {
                var failure = SendFailure.Of(refused, time.GetUtcNow());
                var wait = failure.Wait(attempt, RandomNumberGenerator.GetInt32(100) / 100.0);
                if (!failure.MayTryAgain || failure.IsGone || time.GetUtcNow() + wait > end)
                {
                    throw;
                }

                Log.Again(logger, attempt, failure.Code);
                await Task.Delay(wait, time, cancellation);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5021, LogLevel.Information, "Reply was not taken, attempt {Attempt}: {Code}; sent again")]
        public static partial void Again(ILogger logger, int attempt, string code);
    }
}
