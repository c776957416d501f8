namespace TeamsAssistant.Documents.Tables;

/// <summary>A table of data for a workbook.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Columns">Headings, with the width in characters.</param>
/// <param name="Rows">A value a column: text, a number, a day, or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<(string Heading, int Width)> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
