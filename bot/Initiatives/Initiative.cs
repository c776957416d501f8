namespace TeamsAssistant.Initiatives;

/// <summary>What is followed up: one row of the register's sheet insatser with its funding and indicators.</summary>
public sealed record Initiative
{
    /// <summary>Insats-id, as the register writes it. Compared without case and outer spaces.</summary>
    public required string Id { get; init; }

    /// <summary>Namn.</summary>
    public required string Name { get; init; }

    /// <summary>Typ.</summary>
    public required InitiativeKind Kind { get; init; }

    /// <summary>Abbreviation of the owning committee.</summary>
    public required string Committee { get; init; }

    /// <summary>Program: id of the parent, or null.</summary>
    public string? Programme { get; init; }

    /// <summary>Förvaltning, or null.</summary>
    public string? Department { get; init; }

    /// <summary>Ansvarig: Entra object id, or null; an initiative without owner is a gap in every report.</summary>
    public string? Owner { get; init; }

    /// <summary>Ersättare: Entra object ids.</summary>
    public IReadOnlyList<string> Deputies { get; init; } = [];

    /// <summary>Medverkande: Entra object ids.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Parter: names of partners.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Objektskod: codes in the ledger, trimmed and upper case; leading zeros count.</summary>
    public IReadOnlyList<string> ObjectCodes { get; init; } = [];

    /// <summary>Område, or null.</summary>
    public string? Area { get; init; }

    /// <summary>First day, or null: always on.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day, or null: open.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Mål, or null.</summary>
    public string? Goal { get; init; }

    /// <summary>Alias: other names that people use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Budget rows, each year and source once, by year, then source.</summary>
    public IReadOnlyList<Funding> Funding { get; init; } = [];

    /// <summary>Indicators, by id.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>True when an earlier register had it and the latest has not ("saknas i registret"). Kept, never deleted.</summary>
    public bool MissingInRegister { get; init; }

    /// <summary>Whether the person owns it, deputises for it or contributes to it: those may answer.</summary>
    public bool MayBeAnsweredBy(string personId) =>
        Owner == personId || Deputies.Contains(personId) || Contributors.Contains(personId);
}
