using System.Globalization;

namespace TeamsAssistant.Budget;

/// <summary>One imported ledger file: the current one of its financial year, or an older one that stays readable.</summary>
public sealed record LedgerImport
{
    /// <summary>Key of the import; every amount leads to it.</summary>
    public required string Id { get; init; }

    /// <summary>File name without folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex: the same file again changes nothing.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was imported, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>First day of the financial year (#RAR 0).</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the financial year.</summary>
    public required DateOnly To { get; init; }

    /// <summary>First day of the last month with a booking on classes 3–7, or of #OMFATTN's month if later; null when nothing is booked.</summary>
    public DateOnly? BookedThrough { get; init; }

    /// <summary>Id of the import that this one took the place of; null for the first of its year. Undoing returns there.</summary>
    public string? Replaces { get; init; }

    /// <summary>The book that held the sums of all current imports when this one was read as current; null: none yet, or an older import.</summary>
    public string? Book { get; init; }

    /// <summary>The id of an import: ticks counted down, so that the newest sorts first, and the beginning of the file's hash.</summary>
    public static string IdOf(DateTimeOffset at, string sha256) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks:D19}-{sha256[..8]}");

    /// <summary>First days of all months with a booking on classes 3–7.</summary>
    public IReadOnlyList<DateOnly> Months { get; init; } = [];
}
