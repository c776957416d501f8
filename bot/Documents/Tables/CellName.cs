using System.Globalization;

namespace TeamsAssistant.Documents.Tables;

/// <summary>A cell's name in a workbook: what formulas are made of.</summary>
public static class CellName
{
    /// <summary>The heading's row number; the first row of data is the next.</summary>
    public const int HeadingRow = 1;

    /// <summary><c>B7</c>.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">As the sheet counts: the heading is 1.</param>
    public static string Of(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
