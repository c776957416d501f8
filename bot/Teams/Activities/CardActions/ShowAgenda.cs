using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Dagordning": the agenda of a meeting.</summary>
internal sealed class ShowAgenda(MeetingDesk desk) : ICardAction
{
    public string Verb => AgendaShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        AgendaShow.TryRead(turn.Data) is { } read ? new CardReply(await desk.ShowAsync(turn.Caller, read.Committee, read.Meeting, read.Language, cancellation)) : null;
}
