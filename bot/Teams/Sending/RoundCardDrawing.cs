using TeamsAssistant.Access;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>A round's shared card from what was read: pure.</summary>
internal static class RoundCardDrawing
{
    /// <summary>The card; with ids, the clients of those people ask for their own view of it.</summary>
    public static CardMessage Of(MunicipalityOverview overview, RoundOverview status, IReadOnlyCollection<string> teamsIds)
    {
        var register = overview.Register;
        var owners = status.Prompts.Select(prompt => prompt.Initiative.Owner).OfType<string>().Distinct();
        var card = RoundCard.Of(
            status,
            status.Round.Committee is { } committee ? register.FindCommittee(committee) : null,
            [.. owners.Select(register.FindPerson).OfType<Person>()],
            Language.Swedish);
        return teamsIds.Count > 0 ? card.RefreshedFor(status, teamsIds, Language.Swedish) : card;
    }

    /// <summary>Those asked, who have not answered first: when there are more than Teams takes, those who have are the ones left out.</summary>
    public static IReadOnlyList<string> Asked(MunicipalityOverview overview, RoundOverview status) =>
    [
        .. status.Prompts
            .OrderBy(prompt => prompt.Answer is null ? 0 : 1)
            .Select(prompt => overview.Roster.AskedFor(prompt.Initiative, prompt.Prompt))
            .OfType<string>()
            .Distinct(),
    ];
}
