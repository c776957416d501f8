namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>What a button of a card does.</summary>
internal interface ICardAction
{
    /// <summary>The verb of the button's Action.Execute. No two actions may share one: that fails at start.</summary>
    string Verb { get; }

    /// <summary>Does it, and gives what the person is answered with; null when the data is not what a card of ours holds.</summary>
    Task<CardReply?> RunAsync(CardTurn turn, CancellationToken cancellation);
}
