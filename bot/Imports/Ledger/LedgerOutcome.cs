namespace TeamsAssistant.Imports.Ledger;

/// <summary>What became of a ledger import.</summary>
public enum LedgerOutcome
{
    /// <summary>The file has faults; nothing written.</summary>
    Refused,

    /// <summary>The same file is the current import of its year; nothing written.</summary>
    Unchanged,

    /// <summary>The stored year has months that the file lacks; nothing written unless replacing is asked for.</summary>
    MonthsMissing,

    /// <summary>Read and compared; nothing written.</summary>
    DryRun,

    /// <summary>The file is now the current import of its year.</summary>
    Stored,

    /// <summary>Another import of the year came in between; nothing replaced.</summary>
    LostRace,
}
