namespace TeamsAssistant.Budget.Sources;

/// <summary>Which source paid for what, all years: computed in one pass by <see cref="SourceRules.Flow"/>. Ids and names are compared without case.</summary>
public sealed record SourceFlow
{
    private readonly Dictionary<(string Initiative, int Year), InitiativeYearFlow> byInitiative = [];

    /// <summary>Each source and year that has a row, or into which money is carried; by year, then in the order of use.</summary>
    public required IReadOnlyList<SourceYearStatement> Years { get; init; }

    /// <summary>Each initiative and year with a booking on its own codes; by year, then Insats-id.</summary>
    public required IReadOnlyList<InitiativeYearFlow> Initiatives
    {
        get;
        init
        {
            field = value;
            byInitiative = value.ToDictionary(flow => Key(flow.Initiative, flow.Year));
        }
    }

    /// <summary>Draws and what was given back, by month; within a month in the order they happened.</summary>
    public required IReadOnlyList<InitiativeDraw> Draws { get; init; }

    /// <summary>What no source covered, by month, then Insats-id.</summary>
    public required IReadOnlyList<Uncovered> Uncovered { get; init; }

    /// <summary>Negative costs that lapsed, by year, then Insats-id.</summary>
    public required IReadOnlyList<LapsedCredit> Lapsed { get; init; }

    /// <summary>The source in the year, or null: it has no row then and nothing is carried into it.</summary>
    public SourceYearStatement? OfSource(string source, int year) =>
        Years.FirstOrDefault(one => one.Year == year && string.Equals(one.Source, source, StringComparison.OrdinalIgnoreCase));

    /// <summary>How the initiative's own costs of the year were paid, or null: nothing is booked on its own codes.</summary>
    public InitiativeYearFlow? OfInitiative(string initiative, int year) => byInitiative.GetValueOrDefault(Key(initiative, year));

    private static (string Initiative, int Year) Key(string initiative, int year) => (initiative.ToUpperInvariant(), year);
}
