using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>jag är borta &lt;dagar&gt;[, &lt;person&gt; svarar]: somebody else is asked meanwhile.</summary>
internal sealed class AwayCommand(AwayDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("jag är borta"), Phrase.Sv("jag kommer vara borta"), Phrase.Sv("jag är ledig"), Phrase.Sv("borta"), Phrase.Sv("frånvaro"),
        Phrase.Sv("jag har semester"), Phrase.Sv("jag är på semester"),
        Phrase.En("i am away"), Phrase.En("i'm away"), Phrase.En("im away"), Phrase.En("i will be away"), Phrase.En("i'll be away"), Phrase.En("away"),
        Phrase.En("i am out of office"), Phrase.En("out of office"), Phrase.En("i'm on leave"), Phrase.En("i am on leave"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.SetAsync(turn.Caller, turn.Argument, other: false, turn.Language, cancellation);
}
