using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Money;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Tells people what an import found and did, one line a finding.</summary>
public static class LedgerReportText
{
    private static readonly TextSource Texts = new(typeof(LedgerReportText), "Texts");

    /// <summary>Why nothing was written; empty when it was, or need not be. For the error stream.</summary>
    public static IReadOnlyList<string> Faults(LedgerReport report, Language language) => report.Outcome switch
    {
        LedgerOutcome.Refused => [.. report.Faults.Select(fault => $"{report.File}: {Says(fault, language)}"), Texts[language, "Outcome.Refused"]],
        LedgerOutcome.MonthsMissing => [Texts[language, "Outcome.MonthsMissing", Months(report.MissingMonths)]],
        LedgerOutcome.LostRace => [Texts[language, "Outcome.LostRace"]],
        _ => [],
    };

    /// <summary>Year, months, sums, what belongs to whom, warnings and outcome. For the output stream.</summary>
    public static IReadOnlyList<string> Lines(LedgerReport report, Language language)
    {
        if (report.Ledger is not { } ledger)
        {
            return [];
        }

        var lines = new List<string>
        {
            Texts[language, "Line.Year", report.File, Day(ledger.From), Day(ledger.To), ledger.Dimension],
            Texts[language, "Line.Months", ledger.Months.Count == 0 ? "–" : Months(ledger.Months)],
        };
        lines.AddRange(ledger.Classes.Where(sum => sum.Value != 0).Select(sum => sum.Key == 3
            ? Texts[language, "Line.Revenue", sum.Key, Signless(sum.Value)]
            : Texts[language, "Line.Cost", sum.Key, AmountText.Plain(sum.Value)]));
        lines.AddRange(report.Matched.Select(match => Texts[
            language, "Line.Matched", match.Initiative.Id, match.Initiative.Name, AmountText.Plain(match.Cost), AmountText.Plain(match.Revenue)]));
        lines.AddRange(report.Unmatched.Select(code =>
            Texts[language, "Line.Unmatched", code.Code, AmountText.Plain(code.Cost), AmountText.Plain(code.Revenue)]));
        lines.AddRange(Comparison(report, language));
        lines.AddRange(report.Claimed.Select(code =>
            Texts[language, "Line.Claimed", code.Code, string.Join(", ", code.Initiatives.Select(initiative => initiative.Id))]));
        lines.AddRange(report.Tied.Select(tie => Texts[language, "Line.Tied", tie.Code, tie.Initiative]));
        lines.AddRange(report.WithoutCode.Select(initiative => Texts[language, "Line.WithoutCode", initiative.Id, initiative.Name]));
        lines.AddRange(report.Warnings.Select(warning => Texts[language, "Line.Warning", Says(warning, language)]));
        if (report.Succeeded)
        {
            lines.Add(Texts[language, $"Outcome.{report.Outcome}"]);
        }

        return lines;
    }

    private static IEnumerable<string> Comparison(LedgerReport report, Language language) => report is not { Before: { } before } || report.Outcome == LedgerOutcome.Unchanged
        ? []
        :
        [
            Texts[language, report.Changes.Count == 0 ? "Line.SameAsBefore" : "Line.Before", before.File, Instant(before)],
            .. report.Changes.Select(change => Texts[
                language,
                "Line.Change",
                change.Initiative.Id,
                change.Initiative.Name,
                Months([change.Month]),
                AmountText.Plain(change.Now),
                AmountText.Plain(change.Before)]),
        ];

    /// <summary>One fault or warning: line, what is wrong, what was expected.</summary>
    public static string Says(LedgerRemark remark, Language language)
    {
        var text = Texts[language, $"Remark.{remark.Code}", [.. remark.Arguments]];
        return remark.Line is { } line ? Texts[language, "Line.At", line.ToString(CultureInfo.InvariantCulture), text] : text;
    }

    /// <summary>The sum with changed sign, as revenue is shown; the smallest long has no opposite and keeps its own.</summary>
    private static string Signless(long sum) => AmountText.Plain(sum == long.MinValue ? sum : -sum);

    private static string Months(IEnumerable<DateOnly> months) =>
        string.Join(", ", months.Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));

    private static string Instant(LedgerImport import) =>
        MunicipalClock.Local(import.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
