using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>Tells people what undoing an import would do or did.</summary>
public static class LedgerUndoText
{
    private static readonly TextSource Texts = new(typeof(LedgerUndoText), "Texts");

    /// <summary>One sentence or two.</summary>
    public static string Of(LedgerUndoReport report, Language language) => (report.Outcome, report.Undone, report.Before) switch
    {
        (LedgerUndoOutcome.Nothing, _, _) => Texts[language, "Undo.Nothing"],
        (LedgerUndoOutcome.LostRace, _, _) or (_, null, _) => Texts[language, "Undo.LostRace"],
        (var outcome, { } undone, { } before) => Texts[
            language, $"Undo.{outcome}", Day(undone.From), Day(undone.To), undone.File, Instant(undone), before.File, Instant(before)],
        (var outcome, { } undone, null) => Texts[language, $"Undo.{outcome}First", Day(undone.From), Day(undone.To), undone.File, Instant(undone)],
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(LedgerImport import) =>
        MunicipalClock.Local(import.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
