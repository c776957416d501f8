namespace TeamsAssistant.Imports.Ledger.Sie;

/// <param name="Number">Number in object lists.</param>
/// <param name="RawName">Name, one char a byte: not yet decoded.</param>
/// <param name="Super">The dimension that it divides (<c>#UNDERDIM</c>), or null.</param>
internal sealed record SieDimension(int Number, string RawName, int? Super);
