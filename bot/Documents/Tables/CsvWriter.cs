using System.Globalization;
using System.Text;
using TeamsAssistant.Documents.Word;

namespace TeamsAssistant.Documents.Tables;

/// <summary>
/// Writes a table as .csv for a Swedish spreadsheet: UTF-8 with mark, semicolons, decimal comma, values in place of formulas. Text that
/// would be read as a formula gets an apostrophe before it.
/// </summary>
public static class CsvWriter
{
    private const string LikeFormula = "=+-@\t\r\n";

    /// <summary>The whole file.</summary>
    public static byte[] Write(Sheet sheet)
    {
        var text = new StringBuilder();
        Append(text, sheet.Columns.Select(column => (object?)column.Heading));
        foreach (var row in sheet.Rows)
        {
            Append(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, IEnumerable<object?> row) => text.AppendJoin(';', row.Select(Field)).Append("\r\n");

    private static string Field(object? value) => value switch
    {
        null => "",
        MoneyCell money => Kronor(money.Amount),
        FormulaCell sum => Kronor(sum.Amount),
        int or long or decimal => Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace('.', ','),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Quoted(SafeText.Of(value.ToString()!)),
    };

    private static string Kronor(long amount) => (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && LikeFormula.Contains(text.TrimStart(' ').FirstOrDefault('x'), StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
