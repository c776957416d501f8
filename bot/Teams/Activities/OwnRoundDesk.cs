using TeamsAssistant.Access;
using TeamsAssistant.Overview;
using TeamsAssistant.Teams.Activities.CardActions;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;

namespace TeamsAssistant.Teams.Activities;

/// <summary>A round's card as its reader sees it: her next question when she is asked, else what all see. One reading, nothing written.</summary>
internal sealed class OwnRoundDesk(IOverview overviews, OpenForms forms)
{
    /// <summary>The card for the person who looks.</summary>
    public async Task<CardReply> ShowAsync(Caller caller, RoundRefresh asked, Place place, CancellationToken cancellation)
    {
        var language = asked.Language;
        // Her client asks by itself when the card comes into view again, and what it gets would stand in the place of her form.
        if (place.IsChannel && forms.IsOpen(ConversationId.Of(place.Reference), caller.Id))
        {
            return CardReply.Say(TeamsTexts.Source[language, "own.writing"], language);
        }

        var overview = await overviews.ReadAsync(cancellation);
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == asked.Round) is not { } known)
        {
            return new CardReply(PresentRound.Card(overview, caller, new Refusal("round.notOpen"), language));
        }

        var status = overview.Of(known).PartOf(asked.Only, overview.Register);
        var mine = overview.Register.FindPerson(caller.Id) is null ? [] : AnswerForms.Asked(status, overview.Roster, caller);
        var committee = known.Committee is { } abbreviation ? overview.Register.FindCommittee(abbreviation)?.Name : null;
        return new CardReply(mine.Count > 0
            ? OwnRoundCard.Of(new OwnRoundView(status, committee, mine, caller.Id, place.Reference.User?.Id), language)
            : RoundCardDrawing.Of(overview, status, []));
    }
}
