namespace TeamsAssistant.Imports.Ledger;

/// <summary>What a ledger file is refused or warned for. Never holds text of a voucher, nor a name from the file.</summary>
/// <param name="Line">Line in the file, from 1; null when it is about the file as a whole.</param>
/// <param name="Code">Stable code, also the text key, for example <c>date.outside</c>.</param>
/// <param name="Arguments">What the text is filled with.</param>
public sealed record LedgerRemark(long? Line, string Code, params IReadOnlyList<string> Arguments);
