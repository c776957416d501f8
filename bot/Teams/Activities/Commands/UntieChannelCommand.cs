using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>koppla loss kanalen: what it was tied to sends no more cards here.</summary>
internal sealed class UntieChannelCommand(ChannelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("koppla loss kanalen"), Phrase.Sv("koppla loss kanal"), Phrase.Sv("koppla bort kanalen"),
        Phrase.En("disconnect channel"), Phrase.En("disconnect the channel"), Phrase.En("untie channel"), Phrase.En("untie the channel"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.UntieAsync(turn.Caller, turn.Place, turn.Language, cancellation);
}
