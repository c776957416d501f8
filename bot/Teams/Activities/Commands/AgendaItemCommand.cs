using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>skapa ärende &lt;nämnd&gt; &lt;datum&gt;: the tjänsteskrivelse for the meeting.</summary>
internal sealed class AgendaItemCommand(AgendaDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("skapa ärende"), Phrase.Sv("skapa ärendet"), Phrase.Sv("gör ärende"), Phrase.Sv("skriv ärende"), Phrase.Sv("skapa tjänsteskrivelse"),
        Phrase.Sv("skapa tjänsteskrivelsen"), Phrase.Sv("skriv tjänsteskrivelse"),
        Phrase.En("create agenda item"), Phrase.En("create item"), Phrase.En("make agenda item"), Phrase.En("create official report"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Place, turn.Language, cancellation);
}
