using System.Security.Cryptography;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Closing;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Sending;

/// <summary>
/// Brings a round's shared cards to where they should be: in each of the committee's channels, sent once, counting what is answered; in a
/// channel of initiatives their part of the round. That follows from the open round and the ties alone, so whatever a crash left undone is
/// done by looking again. Repeating it is harmless.
/// </summary>
internal sealed partial class RoundCards(
    ISharedCards cards,
    IConversations conversations,
    IOverview overviews,
    IClosedRounds closedRounds,
    ChannelMessages messages,
    OpenForms forms,
    MunicipalClock clock,
    ILogger<RoundCards> logger)
{
    /// <summary>How long a sender has the card to itself. After a crash between send and record it is sent again when this has passed.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Sends what is not sent and replaces what counts wrong, in every channel where the round belongs; the outcome is that of all of them.</summary>
    /// <param name="round">The round.</param>
    /// <param name="afresh">Also what was given up is tried.</param>
    /// <param name="cancellation">Cancels between sends, never between a send and its record.</param>
    public async Task<CardOutcome> UpdateAsync(string round, bool afresh, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == round) is not { } known)
        {
            return await CloseAsync(overview, round, afresh, cancellation);
        }

        var status = overview.Of(known);
        var places = RoundPlaces.Of(status, await conversations.ReadTiesAsync(cancellation), overview.Register);
        var outcomes = new List<CardOutcome>();
        if (!places.Exists(place => place.Part.Only.Count == 0))
        {
            outcomes.Add(new CardOutcome(false, NotSendableException.NoConversation, null));
        }

        var stored = places.Count > 0 ? await cards.ReadAsync(known.Id, cancellation) : [];
        foreach (var (channel, part) in places)
        {
            var card = stored.FirstOrDefault(card => card.Channel == channel) ?? new SharedCard { Round = known.Id, Channel = channel };
            outcomes.Add(await UpdateAsync(overview, part, afresh ? card.Afresh() : card, cancellation));
        }

        return CardOutcome.Of(outcomes);
    }

    /// <summary>Code of why the round's card does not show what it should, and whether it is in the channel at all; null when all is well.</summary>
    public async Task<(string? Code, bool InChannel)?> TroubleAsync(RoundOverview status, Register register, IReadOnlyList<SharedCard> stored, CancellationToken cancellation)
    {
        if (stored.Count > 0 && stored.All(IsWell))
        {
            return null;
        }

        var places = RoundPlaces.Of(status, await conversations.ReadTiesAsync(cancellation), register);
        var known = places.Select(place => (place.Part, Card: stored.FirstOrDefault(card => card.Channel == place.Channel))).ToList();

        // A channel that is no more is no loss while the committee has another.
        var well = known.Exists(place => place.Part.Only.Count == 0 && place.Card is { } card && IsWell(card));
        var ill = known.FindAll(place => place.Card is not { } card || !IsWell(card) && !(well && ConversationEnd.IsForGood(card.LastError)));
        return ill is [var first, ..] ? (first.Card?.LastError, first.Card?.ActivityId is not null) : well ? null : (null, false);
    }

    // Drawn once more where it is, from what is frozen or will be; where it is gone, nobody misses it.
    private async Task<CardOutcome> CloseAsync(MunicipalityOverview overview, string round, bool afresh, CancellationToken cancellation)
    {
        var sent = (await cards.ReadAsync(round, cancellation)).Where(card => card is { ActivityId: not null, ShowsClosed: false }).ToList();
        if (sent.Count == 0)
        {
            return CardOutcome.UpToDate;
        }

        var status = overview.ClosingRounds.FirstOrDefault(closing => closing.Id == round) is { } known
            ? overview.Of(known)
            : (await closedRounds.ReadAsync(round, cancellation))?.ToOverview(overview.Register);
        if (status is null)
        {
            return CardOutcome.UpToDate;
        }

        var places = RoundPlaces.Of(status, await conversations.ReadTiesAsync(cancellation), overview.Register);
        var outcomes = new List<CardOutcome>();
        foreach (var card in sent)
        {
            // The channel of a tie that was loosened since has the card of old, and is told that it is over too.
            var part = places.FirstOrDefault(place => place.Channel == card.Channel).Part ?? status;
            outcomes.Add(await UpdateAsync(overview, part, afresh ? card.Afresh() : card, cancellation));
        }

        return CardOutcome.Of(outcomes);
    }

    private static bool IsWell(SharedCard card) => card is { LastError: null, ActivityId: not null };

    private async Task<CardOutcome> UpdateAsync(MunicipalityOverview overview, RoundOverview part, SharedCard card, CancellationToken cancellation)
    {
        var (answered, closed) = (part.Answered.Count(), part.Round.State != RoundState.Open);
        if (card.Shows(answered, closed))
        {
            return CardOutcome.UpToDate;
        }

        if (card.ActivityId is not null && forms.Until(card.Channel) is { } written)
        {
            return new CardOutcome(false, card.LastError, written);
        }

        // A closed round asks nobody: no client needs to look for its own view.
        var ids = closed ? [] : await conversations.IdsOfAsync(RoundCardDrawing.Asked(overview, part), cancellation);
        return await BringAsync(card, RoundCardDrawing.Of(overview, part, ids), answered, closed, cancellation);
    }

    // Claim, send, record: a card is never sent by two at once, and a crash in between repeats at most this one send.
    private async Task<CardOutcome> BringAsync(SharedCard card, CardMessage message, int answered, bool closed, CancellationToken cancellation)
    {
        if (card.ClaimedUntil > clock.Now)
        {
            return new CardOutcome(false, card.LastError, card.ClaimedUntil);
        }

        if (card.HasGivenUp(answered, closed))
        {
            return new CardOutcome(false, card.LastError, null);
        }

        var until = clock.Now + Claim;
        return await cards.SaveAsync(card.Claimed(answered, closed, until), cancellation) is { } claimed
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
            return new CardOutcome(false, failure.Code, failed.HasGivenUp(failed.Tried, failed.TriesClosed) ? null : failed.ClaimedUntil);
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
