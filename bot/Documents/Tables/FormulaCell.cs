namespace TeamsAssistant.Documents.Tables;

/// <summary>An amount that the workbook computes itself. The formula is made of cell names alone, never of anybody's text.</summary>
public sealed record FormulaCell
{
    private FormulaCell(string formula, long amount) => (Formula, Amount) = (formula, amount);

    /// <summary>The formula without its equals sign.</summary>
    public string Formula { get; }

    /// <summary>What the product has computed, öre: the value until the workbook computes again, and what a .csv holds.</summary>
    public long Amount { get; }

    /// <summary>The sum from one cell to another.</summary>
    public static FormulaCell Sum((int Column, int Row) first, (int Column, int Row) last, long amount) =>
        new($"SUM({CellName.Of(first.Column, first.Row)}:{CellName.Of(last.Column, last.Row)})", amount);

    /// <summary>Some cells' sum less another.</summary>
    public static FormulaCell Difference(IReadOnlyList<(int Column, int Row)> of, (int Column, int Row) less, long amount) =>
        new($"{string.Join('+', of.Select(cell => CellName.Of(cell.Column, cell.Row)))}-{CellName.Of(less.Column, less.Row)}", amount);
}
