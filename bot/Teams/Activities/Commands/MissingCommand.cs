using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>vilka har inte svarat [nämnd] [omgång]: the overview of the latest open round.</summary>
internal sealed class MissingCommand(MissingDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("vilka har inte svarat"), Phrase.Sv("vem har inte svarat"), Phrase.Sv("omgång"), Phrase.Sv("visa omgång"),
            Phrase.En("who has not answered"), Phrase.En("who hasn't answered"), Phrase.En("round")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.OfWordsAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
