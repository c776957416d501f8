using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>The buttons of a matter.</summary>
internal sealed class PressMatter(MatterDesk matters, MeetingDesk meetings) : ICardAction
{
    public string Verb => MatterPress.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation)
    {
        if (MatterPress.TryRead(turn.Data) is not { } press)
        {
            return null;
        }

        if (await matters.PressAsync(turn.Caller, press, turn.Place, cancellation) is { } done)
        {
            return new CardReply(done);
        }

        var (reader, matter, refusal) = await matters.FindAsync(turn.Caller, press.Committee, press.Matter, looks: false, cancellation);
        return new CardReply(
            reader is null || matter is null ? NoticeCard.Of(refusal!, press.Language)
            : press.Deed == MatterDeed.AskDecision ? DecisionDesk.Open(reader, matter, press.Language)
            : press.Deed == MatterDeed.AskCorrection ? DecisionDesk.OpenCorrection(reader, matter, press.Language)
            : await meetings.PlaceAsync(reader, matter, press.Deed, press.Language, cancellation));
    }
}
