using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>skapa rapport [slag] [nämnd] [datum]: any kind of document.</summary>
internal sealed class ReportCommand(ReportDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("skapa rapport"), Phrase.Sv("skapa rapporten"), Phrase.Sv("gör rapport"), Phrase.Sv("skriv rapport"), Phrase.Sv("ny rapport"),
        Phrase.En("create report"), Phrase.En("make report"), Phrase.En("write report"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.OpenAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
