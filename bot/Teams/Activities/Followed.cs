using TeamsAssistant.Access;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Wheel;

namespace TeamsAssistant.Teams.Activities;

/// <summary>What of an open round a person may act on: a coordinator on all of her committees, a manager on what is handed up to her.</summary>
internal static class Followed
{
    /// <summary>The unanswered questions; empty: none, or she may not.</summary>
    public static IReadOnlyList<PromptStatus> By(Person person, RoundOverview round, MunicipalityOverview overview)
    {
        var handedUp = RoundRecipients.Escalated(round, overview.Register).GetValueOrDefault(person.Id) ?? [];
        return [.. round.Missing.Where(prompt => person.Has(Role.Coordinator, prompt.Initiative.Committee) || handedUp.Contains(prompt))];
    }

    /// <summary>Whether she may act on the round at all, answered or not.</summary>
    public static bool Coordinates(Person person, RoundOverview round) =>
        round.Prompts.Any(prompt => person.Has(Role.Coordinator, prompt.Initiative.Committee));
}
