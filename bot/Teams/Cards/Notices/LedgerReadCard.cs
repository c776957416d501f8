using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Notices;

namespace TeamsAssistant.Teams.Cards.Notices;

/// <summary>What became of a file in the watched folder.</summary>
internal static class LedgerReadCard
{
    private const int MarkParts = 3;

    public static CardMessage? Of(Notice notice, MunicipalityOverview overview, Wording words)
    {
        if (notice.Mark.Split(' ', MarkParts) is not [var name, _, var file] || !Enum.TryParse<LedgerOutcome>(name, out var outcome))
        {
            return null;
        }

        var text = words[$"import.{outcome}", CardText.Literal(file, 80)];
        var import = outcome == LedgerOutcome.Stored ? overview.Ledgers.LastOrDefault(one => one.File == file) : null;
        return CardFrame.Message(
            words,
            text,
            Pieces.Heading(words["import.title"]),
            Pieces.Line(text),
            import is null ? null : Pieces.Fact(words["import.year"], $"{Wording.Iso(import.From)} – {Wording.Iso(import.To)}"),
            outcome == LedgerOutcome.Unchanged ? null : Pieces.Quiet(words["import.more"]));
    }
}
