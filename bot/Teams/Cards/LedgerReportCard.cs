using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Cards;

/// <summary>What a ledger import would do or did, with the button that leads on.</summary>
public static class LedgerReportCard
{
    private const int MostRows = 6;
    private const int MostBytes = 14_000;
    private const int LongestName = 80;

    /// <summary>Draws the card.</summary>
    /// <param name="report">What the import found.</param>
    /// <param name="file">Key of the file that waits; null: there is nothing to press.</param>
    /// <param name="language">The reader's language.</param>
    public static CardMessage Of(LedgerReport report, string? file, Language language)
    {
        // A report with much of everything and long names: every list gives way alike, and says how many it leaves out.
        var words = new Wording(language);
        var rows = MostRows;
        var message = Draw(report, file, words, rows);
        while (rows > 1 && Encoding.UTF8.GetByteCount(message.ToContent().ToString(Formatting.None)) > MostBytes)
        {
            message = Draw(report, file, words, --rows);
        }

        return message;
    }

    private static CardMessage Draw(LedgerReport report, string? file, Wording words, int rows)
    {
        var outcome = words[$"import.{report.Outcome}", CardText.Literal(report.File, 80)];
        return CardFrame.Message(
            words,
            outcome,
            [
                Pieces.Heading(words["import.title"]),
                Pieces.Line(outcome),
                .. Lines(report.Faults.Select(fault => Sentence(fault, words)), words, rows),
                report.MissingMonths.Count == 0 ? null : Pieces.Alert(words["import.lacks", string.Join(", ", report.MissingMonths.Select(words.Month))]),
                .. report.Ledger is { } ledger ? Sums(report, ledger, words, rows) : [],
                file is null ? null : Buttons.Row(Way(report.Outcome, file, words)),
            ]);
    }

    private static AdaptiveAction? Way(LedgerOutcome outcome, string file, Wording words) => outcome switch
    {
        LedgerOutcome.DryRun => Buttons.Primary(words["import.do"], new LedgerImportPress(file, words.Language)),
        LedgerOutcome.MonthsMissing => Buttons.Press(words["import.replace"], new LedgerReplacePress(file, words.Language)),
        _ => null,
    };

    private static IEnumerable<AdaptiveElement?> Sums(LedgerReport report, ParsedLedger ledger, Wording words, int rows)
    {
        yield return Pieces.Fact(words["import.year"], $"{Wording.Iso(ledger.From)} – {Wording.Iso(ledger.To)}");
        yield return Pieces.Fact(words["import.months"], ledger.Months.Count == 0 ? "–" : $"{words.Month(ledger.Months[0])} – {words.Month(ledger.Months[^1])} ({ledger.Months.Count})");
        foreach (var sum in ledger.Classes.Where(sum => sum.Value != 0))
        {
            yield return Pieces.Row(words[sum.Key == 3 ? "import.revenue" : "import.cost", sum.Key], words.Amount(sum.Key == 3 && sum.Value != long.MinValue ? -sum.Value : sum.Value));
        }

        yield return Pieces.Section(words["import.matched", report.Matched.Count]);
        foreach (var element in Rows([.. report.Matched.OrderByDescending(match => Int128.Abs(match.Cost))], match => Pieces.Row(NameOf(match.Initiative), words.Amount(match.Cost)), words, rows))
        {
            yield return element;
        }

        if (report is { Before: { } before, Outcome: not LedgerOutcome.Unchanged })
        {
            yield return Pieces.Section(words["import.changes", report.Changes.Count]);
            yield return Pieces.Quiet(words["import.before", CardText.Literal(before.File, 80), Wording.Instant(before.At)]);
            foreach (var element in Rows(Weightiest(report.Changes), change => Pieces.Row(
                NameOf(change.Initiative), words.Amount(change.Now), words["import.change", words.Month(change.Month), words.Amount(change.Before)]), words, rows))
            {
                yield return element;
            }
        }

        foreach (var element in Remarks(report, words, rows))
        {
            yield return element;
        }
    }

    private static string NameOf(Initiative initiative) => CardText.Literal(initiative.Name, LongestName);

    private static string NameOf(LedgerReport report, CodeTie tie) =>
        report.Matched.FirstOrDefault(match => match.Initiative.Id.Equals(tie.Initiative, StringComparison.OrdinalIgnoreCase)) is { } match
            ? NameOf(match.Initiative)
            : tie.Initiative;

    // On the command line it stands after the file's name; here it begins a line.
    private static string Sentence(LedgerRemark remark, Wording words) =>
        LedgerReportText.Says(remark, words.Language) is [var first, .. var rest] ? char.ToUpper(first, words.Language.Culture) + rest : "";

    private static List<MonthChange> Weightiest(IEnumerable<MonthChange> changes) =>
        [.. changes.OrderByDescending(change => Int128.Abs((Int128)change.Now - change.Before))];

    private static IEnumerable<AdaptiveElement> Remarks(LedgerReport report, Wording words, int rows)
    {
        if (report.Unmatched.Count > 0)
        {
            yield return Pieces.Section(words["import.unmatched", report.Unmatched.Count]);
            var largest = report.Unmatched.OrderByDescending(code => Int128.Abs(code.Cost)).ToList();
            foreach (var element in Rows(largest, code => Pieces.Row(CardText.Literal(code.Code, LongestName), words.Amount(code.Cost)), words, rows))
            {
                yield return element;
            }

            yield return Pieces.Quiet(words["import.connect", CardText.Literal(largest[0].Code, 40)]);
        }

        if (report.WithoutCode.Count > 0)
        {
            yield return Pieces.Section(words["import.withoutCode", report.WithoutCode.Count]);
            foreach (var element in Lines(report.WithoutCode.Select(NameOf), words, rows))
            {
                yield return element;
            }
        }

        var told = report.Warnings.Select(warning => Sentence(warning, words))
            .Concat(report.Claimed.Select(claim => words["import.claimed", CardText.Literal(claim.Code, 40), string.Join(", ", claim.Initiatives.Select(one => CardText.Literal(one.Name, 60)).Take(rows))]))
            .Concat(report.Tied.Select(tie => words["import.tied", CardText.Literal(tie.Code, 40), NameOf(report, tie)]))
            .ToList();
        if (told.Count > 0)
        {
            yield return Pieces.Section(words["import.remarks", told.Count]);
            foreach (var element in Lines(told, words, rows))
            {
                yield return element;
            }
        }
    }

    private static IEnumerable<AdaptiveElement> Lines(IEnumerable<string> texts, Wording words, int rows) =>
        Rows([.. texts], text => Pieces.Line(Pieces.Run(text, 240)), words, rows);

    private static IEnumerable<AdaptiveElement> Rows<T>(IReadOnlyList<T> all, Func<T, AdaptiveElement> draw, Wording words, int rows)
    {
        foreach (var one in all.Take(rows))
        {
            yield return draw(one);
        }

        if (all.Count > rows)
        {
            yield return Pieces.Quiet(words["list.more", all.Count - rows]);
        }
    }
}
