using Microsoft.Extensions.Options;
using TeamsAssistant.Leader;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending.Progress;

/// <summary>
/// Shows how a long sending goes: one card where it was started, brought up to date every few seconds until nobody waits. A courtesy: what
/// cannot be shown is given up, and the sending goes on.
/// </summary>
internal sealed partial class ProgressCards(
    ISendProgress progress,
    IConversations conversations,
    ChannelMessages messages,
    Leadership leadership,
    IOptions<SendingOptions> options,
    TimeProvider time,
    ILogger<ProgressCards> logger) : ILeaderDuty
{
    /// <summary>How often a card is brought up to date.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(3);

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellation)
    {
        var left = false;
        foreach (var watch in await progress.AllAsync(cancellation))
        {
            left |= await ShowAsync(watch, cancellation);
        }

        return time.GetUtcNow() + (left ? Step : options.Value.Look);
    }

    /// <summary>Whether there is more to show.</summary>
    private async Task<bool> ShowAsync(SendWatch watch, CancellationToken cancellation)
    {
        var count = await progress.CountAsync(watch, cancellation);
        if (count.Ended == watch.Shown && !count.IsOver)
        {
            return true;
        }

        if (count.All == 0)
        {
            if (watch.Expects > time.GetUtcNow())
            {
                return false;
            }

            await progress.EndAsync(watch, CancellationToken.None);
            return false;
        }

        SendWatch shown;
        try
        {
            shown = watch with { ActivityId = await SendAsync(watch, ProgressCard.Of(count.All, count.Sent, count.Failed, Language.Swedish)), Shown = count.Ended, Attempts = 0 };
        }
        catch (ClaimPassedException)
        {
            // Another replica leads now, and shows it.
            return true;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var failure = SendFailure.Of(fault, time.GetUtcNow());
            Log.Failed(logger, watch.Round, failure.Code, fault.GetType().Name);
            shown = watch with { ActivityId = failure.IsGone ? null : watch.ActivityId, Attempts = failure.MayTryAgain ? watch.Attempts + 1 : SendWatch.MostAttempts };
        }

        if (shown.Attempts < SendWatch.MostAttempts && !(count.IsOver && shown.Attempts == 0))
        {
            await progress.SaveAsync(shown, CancellationToken.None);
            return true;
        }

        await progress.EndAsync(watch, CancellationToken.None);
        return false;
    }

    private async Task<string> SendAsync(SendWatch watch, CardMessage card)
    {
        var known = await conversations.FindAsync(watch.Conversation, CancellationToken.None)
            ?? throw new NotSendableException(NotSendableException.NoConversation);
        if (known.Closed is { } why)
        {
            throw new NotSendableException(why);
        }

        if (watch.ActivityId is not { } id)
        {
            return await messages.PostAsync(known.Reference, card, () => leadership.Holds, CancellationToken.None);
        }

        await messages.ReplaceAsync(known.Reference, id, card, CancellationToken.None);
        return id;
    }

    private static partial class Log
    {
        [LoggerMessage(5061, LogLevel.Warning, "How the sending of round {Round} goes was not shown: {Code} ({Fault})")]
        public static partial void Failed(ILogger logger, string round, string code, string fault);
    }
}
