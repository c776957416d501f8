using TeamsAssistant.Questions;
using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>One thing that a person can write to the assistant.</summary>
internal interface ICommand
{
    /// <summary>The words that mean it. No two commands may share one: that fails at start.</summary>
    IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Whether what was written is better answered as this question about money: "hur ser det ut med budgeten för …".</summary>
    bool GivesWayTo(Reading reading) => false;

    /// <summary>Does it: one domain call, one reply.</summary>
    Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation);
}
