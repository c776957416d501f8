using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>koppla kanalen till &lt;nämnd eller insats&gt;: the committee's rounds go here, or the initiative's part of them.</summary>
internal sealed class TieChannelCommand(ChannelDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
        [Phrase.Sv("koppla kanalen till"), Phrase.Sv("koppla kanal till"), Phrase.En("connect channel to"), Phrase.En("connect the channel to")];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.TieAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
