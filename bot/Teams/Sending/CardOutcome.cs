using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Teams.Sending;

/// <summary>How a round's card stands after an attempt to bring it up to date.</summary>
/// <param name="Posted">It was not in the channel, and is now.</param>
/// <param name="Failure">Code of why it does not show what it should, or null.</param>
/// <param name="TryAgain">When to look again, or null: nothing is left to do.</param>
internal sealed record CardOutcome(bool Posted, string? Failure, DateTimeOffset? TryAgain)
{
    public static CardOutcome UpToDate { get; } = new(false, null, null);

    /// <summary>The outcome of a round's cards together: a failure of one is its failure, but for a channel that is no more while another shows the card.</summary>
    public static CardOutcome Of(IReadOnlyList<CardOutcome> outcomes)
    {
        var well = outcomes.Any(one => one.Failure is null);
        var failure = outcomes.Select(one => one.Failure).FirstOrDefault(code => code is not null && !(well && ConversationEnd.IsForGood(code)));
        return new CardOutcome(failure is null && outcomes.Any(one => one.Posted), failure, outcomes.Min(one => one.TryAgain));
    }
}
