namespace TeamsAssistant.Imports.Ledger;

/// <summary>An object code of the file that belongs to no initiative.</summary>
/// <param name="Code">Object code.</param>
/// <param name="Cost">Öre.</param>
/// <param name="Revenue">Öre, beside the cost.</param>
public sealed record UnmatchedCode(string Code, long Cost, long Revenue);
