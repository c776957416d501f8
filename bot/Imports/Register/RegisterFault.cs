namespace TeamsAssistant.Imports.Register;

/// <summary>Why a register is not read: where, what stood there, and what was expected (by <paramref name="Code"/>, a key of the texts).</summary>
/// <param name="Place">Name of the sheet or file, without folder.</param>
/// <param name="Row">Row as a spreadsheet counts, header = 1; null when the whole sheet or file is meant.</param>
/// <param name="Column">Header of the column, its letters (F, AA) where it has no header, or null.</param>
/// <param name="Found">What stood there, shortened; null when nothing did or when it may not be repeated (a personal identity number).</param>
/// <param name="Code">Stable code, for example <c>value.amount</c>.</param>
/// <param name="Arguments">What the text is filled with.</param>
public sealed record RegisterFault(
    string Place, int? Row, string? Column, string? Found, string Code, params IReadOnlyList<string> Arguments);
