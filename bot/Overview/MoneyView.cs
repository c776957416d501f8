using TeamsAssistant.Budget;
using TeamsAssistant.Budget.Sources;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Overview;

/// <summary>
/// All that questions about money are answered from, read at one time: every number of cards, documents, exports and the API is a pure
/// function of this.
/// </summary>
public sealed record MoneyView
{
    /// <summary>The register.</summary>
    public required Register Register { get; init; }

    /// <summary>What the current imports hold, all years.</summary>
    public required LedgerBooks Books { get; init; }

    /// <summary>Which source paid for what, all years.</summary>
    public required SourceFlow Flow { get; init; }

    /// <summary>Where each initiative stands, by Insats-id without case.</summary>
    public required IReadOnlyDictionary<string, LatestState> Latest { get; init; }

    /// <summary>The municipality's date.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>When a deviation asks for an explanation.</summary>
    public required DeviationThreshold Threshold { get; init; }
}
