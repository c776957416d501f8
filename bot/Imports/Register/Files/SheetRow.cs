namespace TeamsAssistant.Imports.Register.Files;

/// <summary>A row as it stands in the file.</summary>
/// <param name="Number">As a spreadsheet counts: the first row is 1, empty rows count.</param>
/// <param name="Cells">Text of each cell; an empty cell is an empty text.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
