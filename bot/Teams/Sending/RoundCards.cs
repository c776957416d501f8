using Microsoft.Bot.Schema;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>Brings a round's shared cards to where they should be: sent once, counting what is answered. Repeating it is harmless.</summary>
internal sealed partial class RoundCards(
    ISharedCards cards,
    IOverview overviews,
    ChannelMessages messages,
    MunicipalClock clock,
    ILogger<RoundCards> logger)
{
    private const int MostAttempts = 10;
    private const int NotShown = -1;

    /// <summary>How long a sender has the card to itself. After a crash between send and record it is sent again when this has passed.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    /// <summary>Says that the round's card belongs in the channel, and sends it.</summary>
    public async Task PostAsync(string round, ConversationReference channel, CancellationToken cancellation)
    {
        await cards.SaveAsync(new SharedCard(round, channel, null, 0, DateTimeOffset.MinValue, NotShown, null, null), cancellation);
        await UpdateAsync(round, cancellation);
    }

    /// <summary>Sends what is not sent and replaces what counts wrong, in all conversations of the round. True when nothing is left to do.</summary>
    public async Task<bool> UpdateAsync(string round, CancellationToken cancellation)
    {
        var overview = await overviews.ReadAsync(cancellation);
        return overview.OpenRounds.FirstOrDefault(open => open.Id == round) is not { } known
            || await UpdateAsync(overview, known, cancellation);
    }

    private async Task<bool> UpdateAsync(MunicipalityOverview overview, Round round, CancellationToken cancellation)
    {
        var status = overview.Of(round);
        var answered = status.Answered.Count();
        var message = Draw(status, overview.Register);
        var done = true;
        foreach (var card in await cards.ReadAsync(round.Id, cancellation))
        {
            done &= card.Shown == answered || await SendAsync(card, message, answered, cancellation);
        }

        return done;
    }

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
    private async Task<bool> SendAsync(SharedCard card, CardMessage message, int answered, CancellationToken cancellation)
    {
        if (card.ClaimedUntil > clock.Now || card.Attempts >= MostAttempts)
        {
            return card.Attempts >= MostAttempts;
        }

        var claimed = await cards.SaveAsync(card with { ClaimedUntil = clock.Now + Claim, Attempts = card.Attempts + 1 }, cancellation);
        if (claimed is null)
        {
            return false;
        }

        try
        {
            var id = claimed.ActivityId;
            if (id is null)
            {
                id = await messages.PostAsync(claimed.Channel, message, cancellation);
            }
            else
            {
                await messages.ReplaceAsync(claimed.Channel, id, message, cancellation);
            }

            await cards.SaveAsync(
                claimed with { ActivityId = id, Attempts = 0, Shown = answered, LastError = null, ClaimedUntil = DateTimeOffset.MinValue }, cancellation);
            return true;
        }
        catch (Exception failure) when (failure is ErrorResponseException or HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            var outcome = SendFailure.Of(failure);
            Log.Failed(logger, claimed.Round, claimed.Attempts, outcome.Code);
            await cards.SaveAsync(
                claimed with
                {
                    // A message or conversation that is gone is made anew; what may not be tried again ends here, with its reason.
                    ActivityId = outcome.IsGone ? null : claimed.ActivityId,
                    Attempts = outcome.MayTryAgain ? claimed.Attempts : MostAttempts,
                    LastError = outcome.Code,
                    ClaimedUntil = clock.Now + outcome.Wait(claimed.Attempts),
                },
                cancellation);
            return !outcome.MayTryAgain;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Warning, "Shared card of round {Round} was not sent, attempt {Attempt}: {Code}")]
        public static partial void Failed(ILogger logger, string round, int attempt, string code);
    }
}
