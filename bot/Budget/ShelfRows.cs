using Azure.Data.Tables;

namespace TeamsAssistant.Budget;

/// <summary>What the register says of the ledger at one moment: the current imports and which book holds their sums, with what a conditional write needs.</summary>
internal sealed class ShelfRows(IReadOnlyList<TableEntity> rows)
{
    /// <summary>The row that points at the book; null before the first import.</summary>
    public TableEntity? Pointer { get; } = rows.FirstOrDefault(LedgerRows.IsPointer);

    /// <summary>Key of the book, or null.</summary>
    public string? Book => Pointer is null ? null : LedgerRows.ReadPointer(Pointer);

    /// <summary>The current imports, by financial year.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; } = LedgerRows.ReadCurrent(rows);

    /// <summary>The row of the financial year that begins then, or null.</summary>
    public TableEntity? RowOf(DateOnly from) => rows.FirstOrDefault(row => row.RowKey == LedgerRows.CurrentKey(from));

    /// <summary>The current import of the financial year that begins then, or null.</summary>
    public LedgerImport? Of(DateOnly from) => Imports.FirstOrDefault(import => LedgerRows.CurrentKey(import.From) == LedgerRows.CurrentKey(from));
}
