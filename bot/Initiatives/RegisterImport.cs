namespace TeamsAssistant.Initiatives;

/// <summary>The latest import of a register.</summary>
/// <param name="File">File or folder name, without path.</param>
/// <param name="Sha256">Of its content, lower-case hex.</param>
/// <param name="At">When it was imported, UTC.</param>
/// <param name="Done">False while its rows are being written; if it stays so, the import was interrupted and the same file completes it.</param>
public sealed record RegisterImport(string File, string Sha256, DateTimeOffset At, bool Done);
