using TeamsAssistant.Budget;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>What undoing an import would do, or did.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Undone">The import that is undone; null when there is none.</param>
/// <param name="Before">The import that then stands for the year; null: the year has none, and its outcome is missing.</param>
public sealed record LedgerUndoReport(LedgerUndoOutcome Outcome, LedgerImport? Undone = null, LedgerImport? Before = null);
