namespace TeamsAssistant.Documents.Tables;

/// <summary>A table of data for a workbook or a .csv file.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Columns">Headings, with the width in characters.</param>
/// <param name="Rows">A value a column: text, a number, a day, a <see cref="MoneyCell"/>, a <see cref="FormulaCell"/>, or null.</param>
/// <param name="Footer">How many of the last rows are sums and remarks: neither filtered nor sorted with the others.</param>
public sealed record Sheet(
    string Name, IReadOnlyList<(string Heading, int Width)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, int Footer = 0);
