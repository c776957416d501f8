using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>visa källa &lt;figur&gt;: who said it, when, and in which update or import.</summary>
internal sealed class SourceCommand(SourceDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("visa källa"), Phrase.Sv("visa källan"), Phrase.Sv("källa"), Phrase.Sv("varifrån kommer"), Phrase.Sv("vem har sagt"),
        Phrase.En("show source"), Phrase.En("source"), Phrase.En("source of"), Phrase.En("where does … come from"), Phrase.En("who said"),
    ];

    // "Varifrån kommer pengarna till …"
    public bool GivesWayTo(Reading reading) => reading is Understood { Question.Form: Form.PerSource };

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.AskAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
