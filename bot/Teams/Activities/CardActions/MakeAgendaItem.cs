using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Skapa ärende": the agenda item of the committee's meeting.</summary>
internal sealed class MakeAgendaItem(AgendaDesk desk) : ICardAction
{
    public string Verb => AgendaCreate.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AgendaCreate.TryRead(turn.Data) is { } create
            ? new CardReply(await desk.CreateAsync(turn.Caller, create, turn.Place, cancellation))
            : null;
}
