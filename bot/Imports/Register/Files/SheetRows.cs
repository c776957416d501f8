namespace TeamsAssistant.Imports.Register.Files;

/// <summary>A sheet of a workbook, or a .csv file. Its rows are read once, before the next sheet is asked for.</summary>
/// <param name="Place">How messages name it: the sheet's name, or the file's with its ending.</param>
/// <param name="Name">The sheet's name, or the file's without ending.</param>
/// <param name="Rows">All rows, the header first.</param>
internal sealed record SheetRows(string Place, string Name, IEnumerable<SheetRow> Rows);
