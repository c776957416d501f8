namespace TeamsAssistant.Budget.Sources;

/// <summary>
/// A source in one year (rules.md, Sources in order): what came in, what was used, what is left. Of a year that is still open, as far as
/// booked. Amounts are öre; null means "saknas", never 0.
/// </summary>
public sealed record SourceYearStatement
{
    /// <summary>Källa.</summary>
    public required string Source { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Ordning: 1 is used first. Money carried into a year without a row keeps the one it had.</summary>
    public required int Order { get; init; }

    /// <summary>Överförs: what is left at year's end goes to next year.</summary>
    public required bool CarriesOver { get; init; }

    /// <summary>Återbetalas: what is left is to be paid back, unless it is carried over into a later year's row.</summary>
    public required bool Repays { get; init; }

    /// <summary>What the year before left; 0 when it left nothing or does not carry over.</summary>
    public required long CarriedIn { get; init; }

    /// <summary>Tilldelat, or null: the source has no row for the year, only money carried into it.</summary>
    public long? Allotted { get; init; }

    /// <summary>Carried in + allotted.</summary>
    public long Available => checked(CarriedIn + (Allotted ?? 0));

    /// <summary>What the initiatives that may use it have drawn, or null: no ledger is imported for the year.</summary>
    public long? Used { get; init; }

    /// <summary>Carried in + allotted − used, or null: no ledger is imported for the year.</summary>
    public long? Left => checked(Available - Used);

    /// <summary>What goes to next year: what is left, if the source carries over; a year without a ledger passes on all it has.</summary>
    public required long CarriedOut { get; init; }

    /// <summary>What would have to be paid back as far as booked: what is left, if it is repaid and not carried over. Null as <see cref="Left"/>.</summary>
    public long? RepaymentRisk => Repays && !Carries ? Left : Left is null && Repays ? null : 0;

    /// <summary>Whether what is left does go to next year: with both flags, only when the source has a later row.</summary>
    public required bool Carries { get; init; }

    /// <summary>First day of the last month of the year that is booked, or null: nothing is.</summary>
    public DateOnly? BookedThrough { get; init; }

    /// <summary>The import that the use comes from (several for a broken financial year), or empty.</summary>
    public IReadOnlyList<LedgerImport> Imports { get; init; } = [];

    /// <summary>Years without a ledger, this one and those that money was carried from: what was used then is not reckoned.</summary>
    public IReadOnlyList<int> YearsWithoutLedger { get; init; } = [];

    /// <summary>Initiatives that may use it in the year but have no object code: their costs are not reckoned.</summary>
    public IReadOnlyList<MissingPart> Missing { get; init; } = [];
}
