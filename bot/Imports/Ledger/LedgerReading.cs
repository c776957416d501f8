namespace TeamsAssistant.Imports.Ledger;

/// <summary>A file read: either its sums, or why it is refused as a whole.</summary>
/// <param name="Ledger">The sums, or null when there are faults.</param>
/// <param name="Faults">By line; at most 100, then reading stops.</param>
public sealed record LedgerReading(ParsedLedger? Ledger, IReadOnlyList<LedgerRemark> Faults);
