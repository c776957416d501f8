using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>nytt sammanträde &lt;nämnd&gt; &lt;datum&gt;: a meeting beside the yearly wheel.</summary>
internal sealed class NewMeetingCommand(MeetingDesk desk) : ICommand
{
    public IReadOnlyList<Phrase> Phrases { get; } =
    [
        Phrase.Sv("nytt sammanträde"), Phrase.Sv("planera sammanträde"), Phrase.Sv("lägg till sammanträde"), Phrase.Sv("nytt möte"),
        Phrase.En("new meeting"), Phrase.En("plan meeting"), Phrase.En("add meeting"),
    ];

    public Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation) =>
        desk.PlanAsync(turn.Caller, turn.Argument, turn.Language, cancellation);
}
