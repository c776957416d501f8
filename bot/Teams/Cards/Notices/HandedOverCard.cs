using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>One question was left to the reader, or all duties of somebody were handed over to her.</summary>
internal static class HandedOverCard
{
    private const int MostRows = 15;

    public static CardMessage? Of(Notice notice, MunicipalityOverview overview, Wording words) =>
        notice is { Round: { } round, Initiative: { } initiative } ? Left(notice, round, initiative, overview, words) : Moved(notice, overview, words);

    // Answered or left on meanwhile: nothing is left to say.
    private static CardMessage? Left(Notice notice, string id, string initiative, MunicipalityOverview overview, Wording words)
    {
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == id) is not { } round
            || overview.Of(round).Missing.FirstOrDefault(prompt => prompt.Initiative.Id == initiative) is not { } prompt
            || prompt.Prompt.LeftTo != notice.To)
        {
            return null;
        }

        var text = words["handedOver.left", CardText.Literal(prompt.Initiative.Name), RoundName.Of(round, words.Language), words.Day(round.LastAnswer)];
        return CardFrame.Message(
            words,
            text,
            Pieces.Heading(words["handedOver.leftTitle"]),
            Pieces.Line(text),
            Buttons.Row(Buttons.Primary(words["tasks.answer"], new AnswerOpen(round.Id, words.Language))));
    }

    private static CardMessage? Moved(Notice notice, MunicipalityOverview overview, Wording words)
    {
        if (overview.HandOvers.FirstOrDefault(one => one.Mark == notice.Mark && one.To == notice.To) is not { } moved)
        {
            return null;
        }

        List<Initiative> initiatives = [.. moved.Initiatives.Select(overview.Register.FindInitiative).OfType<Initiative>()];
        var from = CardText.Literal(overview.Register.FindPerson(moved.From)?.Name ?? words["overview.unknownPerson"], 80);
        var by = CardText.Literal(overview.Register.FindPerson(moved.By)?.Name ?? words["overview.unknownPerson"], 80);
        var text = words["handedOver.moved", initiatives.Count, from, by];
        return CardFrame.Message(
            words,
            text,
            [
                Pieces.Heading(words["handedOver.title"]),
                Pieces.Line(text),
                .. initiatives.Take(MostRows).Select(one => Pieces.Line(one.Name)),
                initiatives.Count > MostRows ? Pieces.Quiet(words["list.more", initiatives.Count - MostRows]) : null,
                Buttons.Row(Buttons.Primary(words["tasks.button"], new TasksShow(words.Language))),
            ]);
    }
}
