using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>ärenden [nämnd]: what is open.</summary>
internal sealed class MattersCommand(OpenMattersDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("ärenden"), Phrase.Sv("öppna ärenden"), Phrase.Sv("mina ärenden"), Phrase.Sv("vilka ärenden är öppna"), Phrase.Sv("ärendelista"),
        Phrase.En("matters"), Phrase.En("open matters"), Phrase.En("agenda items"), Phrase.En("open items"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.ShowAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
