using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>"Mina uppgifter": what waits for who presses.</summary>
internal sealed class ShowTasks(TasksDesk desk) : ICardAction
{
    public string Verb => TasksShow.Name;

    public async Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation) =>
        TasksShow.TryRead(turn.Data) is { } asked ? new CardReply(await desk.MineAsync(turn.Caller, asked.Language, cancellation)) : null;
}
