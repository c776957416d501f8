using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Imports.Ledger;

/// <summary>What a ledger import found and did.</summary>
public sealed record LedgerReport
{
    /// <summary>What became of it.</summary>
    public required LedgerOutcome Outcome { get; init; }

    /// <summary>File name without folder.</summary>
    public required string File { get; init; }

    /// <summary>The file's sums; null when it is refused.</summary>
    public ParsedLedger? Ledger { get; init; }

    /// <summary>Why the file is refused.</summary>
    public IReadOnlyList<LedgerRemark> Faults { get; init; } = [];

    /// <summary>What is accepted but told: the reader's, and budgets that differ from the register's.</summary>
    public IReadOnlyList<LedgerRemark> Warnings { get; init; } = [];

    /// <summary>First days of months that the stored year has and the file lacks.</summary>
    public IReadOnlyList<DateOnly> MissingMonths { get; init; } = [];

    /// <summary>Initiatives with a booking, in the register's order.</summary>
    public IReadOnlyList<InitiativeSum> Matched { get; init; } = [];

    /// <summary>Codes that belong to no initiative, in order of code.</summary>
    public IReadOnlyList<UnmatchedCode> Unmatched { get; init; } = [];

    /// <summary>Initiatives that have no object code: their outcome is missing, not zero.</summary>
    public IReadOnlyList<Initiative> WithoutCode { get; init; } = [];

    /// <summary>The import of the year that this one is compared with and replaces; null: the year has none.</summary>
    public LedgerImport? Before { get; init; }

    /// <summary>What it changes against <see cref="Before"/>, by initiative and month.</summary>
    public IReadOnlyList<MonthChange> Changes { get; init; } = [];

    /// <summary>Object codes that more than one initiative has.</summary>
    public IReadOnlyList<ClaimedCode> Claimed { get; init; } = [];

    /// <summary>Object codes of the file that were connected to an initiative in Teams, not by the register.</summary>
    public IReadOnlyList<CodeTie> Tied { get; init; } = [];

    /// <summary>Nothing stands in the way: the command line exits with 0.</summary>
    public bool Succeeded => Outcome is LedgerOutcome.Stored or LedgerOutcome.DryRun or LedgerOutcome.Unchanged;
}
