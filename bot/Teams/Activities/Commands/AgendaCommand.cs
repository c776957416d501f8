using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>dagordning [nämnd] [datum]: the matters of a meeting in their order.</summary>
internal sealed class AgendaCommand(MeetingDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("dagordning"), Phrase.Sv("dagordningen"), Phrase.Sv("föredragningslista"), Phrase.Sv("föredragningslistan"),
        Phrase.En("agenda"), Phrase.En("agenda for"), Phrase.En("meeting agenda"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ShowAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
