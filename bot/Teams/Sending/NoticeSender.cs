using System.Security.Cryptography;
using TeamsAssistant.Leader;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Teams.Sending.Pacing;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Sends one claimed notice and records what became of it. Never cancelled in between: a send without its record is a send twice.</summary>
internal sealed partial class NoticeSender(
    IOutbox outbox,
    INoticeCards cards,
    PersonalChats chats,
    ChannelMessages messages,
    IRoundDeliveries deliveries,
    SenderRest rest,
    Leadership leadership,
    TimeProvider time,
    ILogger<NoticeSender> logger)
{
    /// <summary>Longest pause before a record is tried again while storage is away.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Sends it if it is still ours to send; gives the row when it waits for another attempt.</summary>
    public async Task<OutboxRow?> SendAsync(OutboxRow row, MunicipalityOverview overview)
    {
        if (rest.Until is { } until)
        {
            return await RecordAsync(() => outbox.PostponeAsync(row.Later(null, until, counts: false), CancellationToken.None));
        }

        string? id;
        try
        {
            if (await cards.DrawAsync(row.Notice, overview, Language.Swedish, CancellationToken.None) is not { } message)
            {
                await EndAsync(row, NoticeState.Superfluous, null);
                return null;
            }

            var chat = await chats.OfAsync(row.Notice.To, MayStill);
            id = await messages.PostAsync(chat, message, MayStill, CancellationToken.None);
        }
        catch (ClaimPassedException)
        {
            Log.Left(logger, row.Notice.Kind, row.Notice.Round);
            return null;
        }
        catch (PausedException paused)
        {
            return await RecordAsync(() => outbox.PostponeAsync(row.Later(null, paused.Until, counts: false), CancellationToken.None));
        }
        catch (NotSendableException taken) when (taken.Code == NotSendableException.NoId)
        {
            // Teams has taken it; only to change it later would the id be needed.
            id = null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return await FailAsync(row, fault);
        }

        await EndAsync(row, NoticeState.Sent, id);
        return null;

        bool MayStill() => leadership.Holds && row.ClaimedUntil > time.GetUtcNow();
    }

    private async Task<OutboxRow?> FailAsync(OutboxRow row, Exception fault)
    {
        var failure = SendFailure.Of(fault, time.GetUtcNow());
        if (failure.IsOfTheBot)
        {
            return await RestAsync(row, failure);
        }

        Log.Failed(logger, row.Notice.Kind, row.Notice.Round, row.Attempts + 1, failure.Code, fault.GetType().Name);
        if (failure.IsGone)
        {
            await RecordAsync(async () =>
            {
                await chats.ForgetAsync(row.Notice.To);
                return true;
            });
        }

        // A chat that is gone is made anew once; gone again, it is not ours to make.
        var goneAgain = failure.IsGone && row.LastError?.StartsWith("404", StringComparison.Ordinal) == true && row.Attempts > 0;
        if (failure.MayTryAgain && !goneAgain && row.Attempts + 1 < OutboxRow.MostAttempts)
        {
            var wait = failure.Wait(row.Attempts + 1, RandomNumberGenerator.GetInt32(100) / 100.0);
            return await RecordAsync(() => outbox.PostponeAsync(row.Later(failure.Code, time.GetUtcNow() + wait, counts: true), CancellationToken.None));
        }

        var at = time.GetUtcNow();
        if (row.Notice.Round is { } round)
        {
            // First, so that a crash leaves it told too much rather than untold: the next attempt's end mends it.
            await RecordAsync(async () =>
            {
                await deliveries.AddAsync(round, new Unreached(row.Notice.To, failure.Code, at), CancellationToken.None);
                return true;
            });
        }

        if (!await RecordAsync(() => outbox.FailAsync(row, failure.Code, at, CancellationToken.None)))
        {
            Log.Taken(logger, row.Notice.Kind, row.Notice.Round);
        }

        return null;
    }

    // Not this notice's failure, and no attempt of it: it waits, and the coordinator sees why.
    private async Task<OutboxRow?> RestAsync(OutboxRow row, SendFailure failure)
    {
        if (rest.Begin())
        {
            Log.Rests(logger, failure.Code, SenderRest.Length);
        }

        if (row.Notice.Round is { } round)
        {
            await RecordAsync(async () =>
            {
                await deliveries.AddAsync(round, new Unreached(row.Notice.To, failure.Code, time.GetUtcNow()), CancellationToken.None);
                return true;
            });
        }

        var until = rest.Until ?? time.GetUtcNow() + SenderRest.Length;
        return await RecordAsync(() => outbox.PostponeAsync(row.Later(failure.Code, until, counts: false), CancellationToken.None));
    }

    private async Task EndAsync(OutboxRow row, NoticeState state, string? id)
    {
        if (!await RecordAsync(() => outbox.EndAsync(row, state, id, time.GetUtcNow(), CancellationToken.None)))
        {
            Log.Taken(logger, row.Notice.Kind, row.Notice.Round);
        }

        if (row.LastError is not null && row.Notice.Round is { } round)
        {
            await RecordAsync(async () =>
            {
                await deliveries.RemoveAsync(round, row.Notice.To, CancellationToken.None);
                return true;
            });
        }
    }

    // What was sent is recorded however long storage is away: until then it would be sent again.
    private async Task<T> RecordAsync<T>(Func<Task<T>> record)
    {
        for (var wait = TimeSpan.FromMilliseconds(500); ; wait = wait * 2 < Pause ? wait * 2 : Pause)
        {
            try
            {
                return await record();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                Log.Unrecorded(logger, fault.GetType().Name);
            }

            await Task.Delay(wait, time);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5031, LogLevel.Warning, "Notice {Kind} of round {Round} was not sent, attempt {Attempt}: {Code} ({Fault})")]
        public static partial void Failed(ILogger logger, NoticeKind kind, string? round, int attempt, string code, string fault);

        [LoggerMessage(5035, LogLevel.Error, "Teams does not take anything from this bot ({Code}): its registration, MicrosoftAppId or secret is wrong. The sender rests for {Length}")]
        public static partial void Rests(ILogger logger, string code, TimeSpan length);

        [LoggerMessage(5032, LogLevel.Warning, "What became of a notice could not be recorded, and is tried again: {Fault}")]
        public static partial void Unrecorded(ILogger logger, string fault);

        [LoggerMessage(5033, LogLevel.Warning, "Notice {Kind} of round {Round} was another's when it was to be recorded")]
        public static partial void Taken(ILogger logger, NoticeKind kind, string? round);

        [LoggerMessage(5034, LogLevel.Warning, "Notice {Kind} of round {Round} is left to whoever leads: the lease or the claim has passed")]
        public static partial void Left(ILogger logger, NoticeKind kind, string? round);
    }
}
