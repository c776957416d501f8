using System.Security.Cryptography;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Brings a round's shared card to where it should be: in the committee's channel, sent once, counting what is answered. That follows from
/// the open round and the committee's channel alone, so whatever a crash left undone is done by looking again. Repeating it is harmless.
/// </summary>
internal sealed partial class RoundCards(
    ISharedCards cards,
    IConversations conversations,
    IOverview overviews,
    ChannelMessages messages,
    OpenForms forms,
    MunicipalClock clock,
    ILogger<RoundCards> logger)
{
    /// <summary>How long a sender has the card to itself. After a crash between send and record it is sent again when this has passed.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Sends what is not sent and replaces what counts wrong; the outcome is that of the committee's present channel.</summary>
    /// <param name="round">The round.</param>
    /// <param name="afresh">Also what was given up is tried.</param>
    /// <param name="cancellation">Cancels between sends, never between a send and its record.</param>
    public async Task<CardOutcome> UpdateAsync(string round, bool afresh, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == round) is not { } known)
        {
            return CardOutcome.UpToDate;
        }

        if (await ChannelOfAsync(known, cancellation) is not { } channel)
        {
            return new CardOutcome(false, NotSendableException.NoConversation, null);
        }

        var status = overview.Of(known);
        var message = Draw(status, overview.Register);
        var stored = await cards.ReadAsync(known.Id, cancellation);
        var card = stored.FirstOrDefault(card => card.Channel == channel) ?? new SharedCard { Round = known.Id, Channel = channel };
        if (card.ActivityId is not null && card.Shown != status.Answered.Count() && forms.Until(channel) is { } written)
        {
            return new CardOutcome(false, card.LastError, written);
        }

        return await BringAsync(afresh ? card.Afresh() : card, message, status.Answered.Count(), cancellation);
    }

    /// <summary>Code of why the round's card does not show what it should, and whether it is in the channel at all; null when all is well.</summary>
    public async Task<(string? Code, bool InChannel)?> TroubleAsync(Round round, IReadOnlyList<SharedCard> stored, CancellationToken cancellation)
    {
        if (stored is [{ LastError: null, ActivityId: not null }])
        {
            return null;
        }

        var channel = await ChannelOfAsync(round, cancellation);
        var card = stored.FirstOrDefault(card => card.Channel == channel);
        return card is { LastError: null, ActivityId: not null } ? null : (card?.LastError, card?.ActivityId is not null);
    }

    private async Task<string?> ChannelOfAsync(Round round, CancellationToken cancellation) =>
        round.Committee is { } committee ? (await conversations.ReadTiesAsync(cancellation)).ChannelOf(committee) : null;

    private static CardMessage Draw(RoundOverview status, Register register)
    {
        var owners = status.Prompts.Select(prompt => prompt.Initiative.Owner).OfType<string>().Distinct();
        return RoundCard.Of(
            status,
            status.Round.Committee is { } committee ? register.FindCommittee(committee) : null,
            [.. owners.Select(register.FindPerson).OfType<Person>()],
            Language.Swedish);
    }

    // Claim, send, record: a card is never sent by two at once, and a crash in between repeats at most this one send.
    private async Task<CardOutcome> BringAsync(SharedCard card, CardMessage message, int answered, CancellationToken cancellation)
    {
        if (card.Shown == answered)
        {
            return CardOutcome.UpToDate;
        }

        if (card.ClaimedUntil > clock.Now)
        {
            return new CardOutcome(false, card.LastError, card.ClaimedUntil);
        }

        if (card.HasGivenUp(answered))
        {
            return new CardOutcome(false, card.LastError, null);
        }

        var until = clock.Now + Claim;
        return await cards.SaveAsync(card.Claimed(answered, until), cancellation) is { } claimed
            ? await SendAsync(claimed, message)
            : new CardOutcome(false, null, until);
    }

    // Not cancelled: a claim without its record would hold the card back until it expires, and then send it twice.
    private async Task<CardOutcome> SendAsync(SharedCard claimed, CardMessage message)
    {
        string id;
        try
        {
            id = await SendAsync(claimed.Channel, claimed.ActivityId, message);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var failure = SendFailure.Of(fault, clock.Now);
            Log.Failed(logger, claimed.Round, claimed.Attempts, failure.Code, fault.GetType().Name);
            var failed = claimed.Failed(failure, clock.Now + failure.Wait(claimed.Attempts, RandomNumberGenerator.GetInt32(100) / 100.0));
            await cards.SaveAsync(failed, CancellationToken.None);
            return new CardOutcome(false, failure.Code, failed.HasGivenUp(failed.Tried) ? null : failed.ClaimedUntil);
        }

        await cards.SaveAsync(claimed.Sent(id), CancellationToken.None);
        return new CardOutcome(claimed.ActivityId is null, null, null);
    }

    private async Task<string> SendAsync(string channel, string? activityId, CardMessage message)
    {
        var known = await conversations.FindAsync(channel, CancellationToken.None)
            ?? throw new NotSendableException(NotSendableException.NoConversation);
        if (known.Closed is { } why)
        {
            throw new NotSendableException(why);
        }

        if (activityId is null)
        {
            return await messages.PostAsync(known.Reference, message, null, CancellationToken.None);
        }

        await messages.ReplaceAsync(known.Reference, activityId, message, CancellationToken.None);
        return activityId;
    }

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Warning, "Shared card of round {Round} was not sent, attempt {Attempt}: {Code} ({Fault})")]
        public static partial void Failed(ILogger logger, string round, int attempt, string code, string fault);
    }
}
