using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>The buttons of the yearly wheel.</summary>
internal sealed class PressRound(WheelDesk wheel, PlanDesk plans, RoundDesk rounds) : ICardAction
{
    public string Verb => RoundPress.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        RoundPress.TryRead(turn.Data) is { } press ? new CardReply(await DoAsync(turn, press, cancellation)) : null;

    private Task<CardMessage> DoAsync(CardTurn turn, RoundPress press, CancellationToken cancellation) => press.Deed switch
    {
        RoundDeed.Start or RoundDeed.StartSure =>
            rounds.StartAsync(turn.Caller, press.Round, turn.Place, press.Deed == RoundDeed.StartSure, press.Language, cancellation),
        RoundDeed.Pause or RoundDeed.Resume =>
            wheel.PauseAsync(turn.Caller, press.Round, press.Deed == RoundDeed.Pause, press.Language, cancellation),
        RoundDeed.Try => plans.TryAsync(turn.Caller, press.Round, press.Language, cancellation),
        _ => wheel.CloseAsync(turn.Caller, press.Round, press.Deed == RoundDeed.CloseSure, press.Language, cancellation),
    };
}
