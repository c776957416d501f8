using TeamsAssistant.Teams.Cards;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>One thing that a person can write to the assistant.</summary>
internal interface ICommand
{
    /// <summary>The words that mean it. No two commands may share one: that fails at start.</summary>
    IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Does it: one domain call, one reply.</summary>
    Task<CardMessage> RunAsync(CommandTurn turn, CancellationToken cancellation);
}
