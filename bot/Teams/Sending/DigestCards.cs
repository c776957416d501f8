using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Sending;

/// <summary>The plainest cards that tell: what a round still asks somebody, one digest with a button; of the rest a sentence.</summary>
internal sealed class DigestCards : INoticeCards
{
    private const int MostNamed = 15;

    public CardMessage? Draw(Notice notice, MunicipalityOverview overview, Language language)
    {
        var round = overview.OpenRounds.FirstOrDefault(open => open.Id == notice.Round);
        if (notice.Kind is Rounds.Notices.NoticeKind.Asked or Rounds.Notices.NoticeKind.Reminder)
        {
            return round is null ? null : Digest(notice, overview, round, new Wording(language));
        }

        var about = notice.Initiative is { } id ? overview.Register.FindInitiative(id)?.Name : round is null ? null : RoundName.Of(round, language);
        return NoticeCard.Of(
            Cards.NoticeKind.Note, TeamsTexts.Source[language, $"digest.{notice.Kind}", about ?? TeamsTexts.Source[language, "digest.unnamed"]], language);
    }

    private static CardMessage? Digest(Notice notice, MunicipalityOverview overview, Round round, Wording words)
    {
        List<Initiative> asked =
        [
            .. overview.Of(round).Missing
                .Where(status =>
                    overview.Roster.AskedFor(status.Initiative, status.Prompt) == notice.To || status.Initiative.Contributors.Contains(notice.To))
                .Select(status => status.Initiative),
        ];
        if (asked.Count == 0)
        {
            return null;
        }

        var committee = round.Committee is { } abbreviation ? overview.Register.FindCommittee(abbreviation) : null;
        var title = words[$"digest.{notice.Kind}", RoundName.Full(round, committee?.Name, words)];
        return CardFrame.Message(
            words,
            words["digest.summary", title, asked.Count, words.Day(round.LastAnswer)],
            [
                Pieces.Heading(title),
                Pieces.Quiet(words["digest.due", words.Day(round.LastAnswer)]),
                .. asked.Take(MostNamed).Select(initiative => Pieces.Line(initiative.Name)),
                asked.Count > MostNamed ? Pieces.Quiet(words["list.more", asked.Count - MostNamed]) : null,
                Buttons.Row(Buttons.Primary(words["round.answer"], new AnswerOpen(round.Id, words.Language))),
            ]);
    }
}
