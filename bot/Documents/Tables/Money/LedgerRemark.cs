using System.Globalization;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>The last row of a table of money: which file its amounts come from, and how far it is booked.</summary>
internal static class LedgerRemark
{
    public static string Of(IReadOnlyList<LedgerImport> imports, DateOnly? through, Language language)
    {
        if (imports.Count == 0)
        {
            return TableTexts.Source[language, "ledger.none"];
        }

        var files = string.Join(", ", imports.Select(import => TableTexts.Source[language, "ledger.file", import.File, Iso(MunicipalClock.DayOf(import.At))]));
        return through is { } month ? TableTexts.Source[language, "ledger.through", files, month.ToString("yyyy-MM", CultureInfo.InvariantCulture)] : files;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
