namespace TeamsAssistant.Imports.Register;

/// <summary>What is accepted but should be looked at. Members as in <see cref="RegisterFault"/>.</summary>
/// <param name="Place">Name of the sheet or file, without folder.</param>
/// <param name="Row">Row as a spreadsheet counts, or null.</param>
/// <param name="Column">Header of the column, or null.</param>
/// <param name="Found">What stood there, shortened, or null.</param>
/// <param name="Code">Stable code, for example <c>initiative.withoutOwner</c>.</param>
/// <param name="Arguments">What the text is filled with.</param>
public sealed record RegisterWarning(
    string Place, int? Row, string? Column, string? Found, string Code, params IReadOnlyList<string> Arguments);
