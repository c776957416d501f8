namespace TeamsAssistant.Documents.Tables.Money;

/// <summary>The row under a column of amounts. Where the product's sum is missing, the row says so instead of adding up what there is.</summary>
internal static class SumRow
{
    /// <summary>The sum of a column's rows of data, or the word for what is missing.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="rows">How many rows of data there are.</param>
    /// <param name="sum">The product's own sum.</param>
    /// <param name="missing">The word.</param>
    public static object Of(int column, int rows, long? sum, string missing) => (sum, rows) switch
    {
        (null, _) => missing,
        ({ } known, 0) => new MoneyCell(known),
        ({ } known, _) => FormulaCell.Sum((column, CellName.HeadingRow + 1), (column, CellName.HeadingRow + rows), known),
    };
}
