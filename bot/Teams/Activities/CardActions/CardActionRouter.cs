namespace TeamsAssistant.Teams.Activities.CardActions;

/// <summary>Finds the action of a verb.</summary>
internal sealed class CardActionRouter
{
    private readonly Dictionary<string, ICardAction> actions = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two actions claim the same verb.</exception>
    public CardActionRouter(IEnumerable<ICardAction> actions)
    {
        foreach (var action in actions)
        {
            if (!this.actions.TryAdd(action.Verb, action))
            {
                throw new InvalidOperationException($"Two card actions claim the verb '{action.Verb}'.");
            }
        }
    }

    /// <summary>Runs the action; null when the verb is unknown or the data is not what a card of ours holds.</summary>
    public Task<CardReply?> RunAsync(string? verb, CardTurn turn, CancellationToken cancellation) =>
        verb is not null && actions.TryGetValue(verb, out var action)
            ? action.RunAsync(turn, cancellation)
            : Task.FromResult<CardReply?>(null);
}
