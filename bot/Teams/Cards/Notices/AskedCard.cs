using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using Kind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What a round still asks somebody: one digest, at the start and as a reminder.</summary>
internal static class AskedCard
{
    private const int MostRows = 15;

    public static CardMessage? Of(Notice notice, MunicipalityOverview overview, Wording words)
    {
        if (overview.OpenRounds.FirstOrDefault(open => open.Id == notice.Round) is not { } round)
        {
            return null;
        }

        List<PromptStatus> asked =
        [
            .. overview.Of(round).Missing.Where(prompt =>
                overview.Roster.AskedFor(prompt.Initiative, prompt.Prompt) == notice.To || prompt.Initiative.Contributors.Contains(notice.To)),
        ];
        if (asked.Count == 0)
        {
            return null;
        }

        var committee = round.Committee is { } abbreviation ? overview.Register.FindCommittee(abbreviation)?.Name : null;
        var title = words[notice.Kind == Kind.Asked ? "asked.title" : "asked.reminder", RoundName.Of(round, words.Language)];
        var days = round.LastAnswer.DayNumber - overview.Roster.Day.DayNumber;
        var due = days switch
        {
            < 0 => words["asked.passed", words.Day(round.LastAnswer)],
            0 => words["asked.today"],
            _ => words["asked.left", words.Day(round.LastAnswer), days],
        };
        return CardFrame.Message(
            words,
            words["asked.summary", title, asked.Count, due],
            [
                Pieces.Heading(title),
                Pieces.Quiet(RoundName.Whose(round, committee, words)),
                days < 0 ? Pieces.Alert(due) : Pieces.Line(due),
                Pieces.Section(words["asked.list", asked.Count]),
                .. asked.Take(MostRows).Select(prompt => Pieces.Line(prompt.Initiative.Name)),
                asked.Count > MostRows ? Pieces.Quiet(words["list.more", asked.Count - MostRows]) : null,
                Buttons.Row(
                    Buttons.Primary(words["tasks.answer"], new AnswerOpen(round.Id, words.Language)),
                    Buttons.Press(words["tasks.button"], new TasksShow(words.Language))),
            ]);
    }
}
