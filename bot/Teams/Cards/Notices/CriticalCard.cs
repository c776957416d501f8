using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>An initiative is at level 5: what is wrong, what is done about it, and who says so.</summary>
internal static class CriticalCard
{
    public static CardMessage? Of(Notice notice, MunicipalityOverview overview, Wording words)
    {
        if (notice.Initiative is not { } id
            || overview.Register.FindInitiative(id) is not { } initiative
            || overview.LatestOf(initiative) is not { Update: { Answer.Level: SituationLevel.Critical } update })
        {
            return null;
        }

        var name = CardText.Literal(initiative.Name);
        var by = CardText.Literal(overview.Register.FindPerson(update.By)?.Name ?? words["overview.unknownPerson"], 80);
        var title = words["critical.title", name];
        return CardFrame.Message(
            words,
            words["critical.summary", name, words.Level(update.Answer.Level), by],
            [
                Pieces.Heading(title),
                Pieces.Alert(words.Level(update.Answer.Level)),
                Pieces.Quiet(words["critical.by", by, Wording.Instant(update.At)]),
                .. Pieces.Said(words["status.deviation"], update.Answer.Deviation),
                .. Pieces.Said(words["status.measure"], update.Answer.Measure),
                Buttons.Row(
                    Buttons.Press(words["budget.status"], new StatusShow(initiative.Id, words.Language)),
                    Buttons.Press(words["history.button"], new HistoryShow(initiative.Id, 0, words.Language))),
            ]);
    }
}
