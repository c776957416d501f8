using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>publicera &lt;ärende&gt;: the document is the committee's.</summary>
internal sealed class PublishCommand(MatterDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("publicera"), Phrase.Sv("publicera ärende"), Phrase.Sv("publicera ärendet"), Phrase.En("publish"), Phrase.En("publish item"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.PublishAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
