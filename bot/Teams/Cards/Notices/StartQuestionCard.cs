using TeamsAssistant.Access;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Starting;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>A round of the yearly wheel would ask more people than is done without asking: the number, and the button that starts it.</summary>
internal static class StartQuestionCard
{
    public static CardMessage? Of(Notice notice, Person reader, MunicipalityOverview overview, Wording words)
    {
        var plans =
            from committee in overview.Register.Committees
            where RoundRecipients.Starters(overview.Register, committee.Abbreviation).Contains(reader.Id)
            from planned in overview.Planning.Rounds
            where planned.Committee is null || planned.Committee == committee.Abbreviation
            where Same(notice.Round, planned.Committee is null ? $"{planned.Id} {committee.Abbreviation}" : planned.Id)
            select (committee, Plan: RoundPlanning.Plan(
                overview.Planning, overview.OpenRounds, committee, planned.Id, new Change(null, notice.NotBefore, Door.Clock, "round.start")));
        var (body, plan) = plans.FirstOrDefault();
        if (plan?.Round is not { } round)
        {
            return null;
        }

        var people = plan.Prompts
            .Select(prompt => overview.Register.FindInitiative(prompt.Initiative) is { } initiative ? overview.Roster.AskedFor(initiative) : null)
            .OfType<string>().Distinct().Count();
        var text = words["startQuestion.text", RoundName.Full(round, body.Name, words), people, plan.Prompts.Count];
        return CardFrame.Message(
            words,
            text,
            Pieces.Heading(words["startQuestion.title"]),
            Pieces.Line(text),
            Pieces.Quiet(words["startQuestion.due", words.Day(round.LastAnswer)]),
            Buttons.Row(Buttons.Primary(words["startQuestion.start", people], new RoundStart(round.Id, words.Language))));
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
