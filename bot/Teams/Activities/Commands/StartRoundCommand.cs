using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>starta omgång [nämnd] [omgång]: asks the responsible officials. In a committee's channel its name can be left out.</summary>
internal sealed class StartRoundCommand(RoundDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("starta omgång"), Phrase.Sv("starta omgang"), Phrase.Sv("starta omgången"), Phrase.En("start round"), Phrase.En("start a round")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.StartAsync(turn.Caller, turn.Argument, turn.Place, sure: false, turn.Language, cancellation);
}
