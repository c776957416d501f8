namespace TeamsAssistant.Imports.Ledger;

/// <summary>What became of undoing an import.</summary>
public enum LedgerUndoOutcome
{
    /// <summary>There is no import of the year.</summary>
    Nothing,

    /// <summary>It can be undone; nothing written.</summary>
    Ready,

    /// <summary>The year is as it was before the import.</summary>
    Undone,

    /// <summary>The import is no longer the current one of its year; nothing changed.</summary>
    LostRace,
}
