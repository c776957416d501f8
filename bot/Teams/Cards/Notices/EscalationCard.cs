using AdaptiveCards;
using TeamsAssistant.Access;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Rounds.Wheel;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What was not answered in time, by who was asked, with what the reader can do about it.</summary>
internal static class EscalationCard
{
    private const int MostPeople = 6;
    private const int MostRows = 4;

    public static CardMessage? Of(Notice notice, Person reader, MunicipalityOverview overview, Wording words)
    {
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == notice.Round) is not { } round
            || RoundRecipients.Escalated(overview.Of(round), overview.Register).GetValueOrDefault(reader.Id) is not { Count: > 0 } missing)
        {
            return null;
        }

        var people = missing.GroupBy(prompt => prompt.Holder).ToList();
        var summary = words["escalation.summary", RoundName.Of(round, words.Language), missing.Count, words.Day(round.LastAnswer)];
        return CardFrame.Message(
            words,
            summary,
            [
                Pieces.Heading(words["escalation.title"]),
                Pieces.Line(summary),
                .. people.Take(MostPeople).SelectMany(person => Person(person.Key, [.. person], round, reader, overview, words)),
                people.Count > MostPeople ? Pieces.Quiet(words["escalation.more", people.Count - MostPeople]) : null,
                Buttons.Row(
                    missing.Any(prompt => prompt.Holder is not null) ? Buttons.Press(words["escalation.remind"], new RemindAsk(round.Id, words.Language)) : null,
                    Buttons.Press(words["escalation.show"], new RoundMissing(round.Id, words.Language))),
            ]);
    }

    private static IEnumerable<AdaptiveElement?> Person(
        string? id, IReadOnlyList<PromptStatus> prompts, Round round, Person reader, MunicipalityOverview overview, Wording words)
    {
        var name = id is null ? words["status.noOwner"] : overview.Register.FindPerson(id)?.Name ?? words["overview.unknownPerson"];
        yield return Pieces.Section(CardText.Literal(name, 80));
        foreach (var prompt in prompts.Take(MostRows))
        {
            yield return Pieces.Line(Pieces.Run(prompt.Initiative.Name, 80));
        }

        if (prompts.Count > MostRows)
        {
            yield return Pieces.Quiet(words["list.more", prompts.Count - MostRows]);
        }

        var mayHandOver = id is not null && prompts.All(prompt => reader.Has(Role.Coordinator, prompt.Initiative.Committee));
        yield return Buttons.Row(
            mayHandOver ? Buttons.Press(words["escalation.handOver"], new HandOverOpen(id!, words.Language)) : null,
            Buttons.Press(words["escalation.reason"], new ReasonOpen(round.Id, id ?? ReasonOpen.Nobody, words.Language)));
    }
}
