using TeamsAssistant.Access;

namespace TeamsAssistant.Initiatives;

/// <summary>The whole register as the latest import left it. Lists are ordered by their key, ordinal.</summary>
public sealed record Register
{
    /// <summary>A register with nothing in it.</summary>
    public static Register Empty { get; } = new();

    /// <summary>Committees, those missing in the latest import included (<see cref="Committee.MissingInRegister"/>).</summary>
    public IReadOnlyList<Committee> Committees { get; init; } = [];

    /// <summary>People, each once.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Initiatives, those missing in the latest import included (<see cref="Initiative.MissingInRegister"/>).</summary>
    public IReadOnlyList<Initiative> Initiatives { get; init; } = [];

    /// <summary>Funding sources, one entry a source and year.</summary>
    public IReadOnlyList<FundingSource> Sources { get; init; } = [];

    /// <summary>The yearly wheel.</summary>
    public IReadOnlyList<PlannedRound> Rounds { get; init; } = [];

    /// <summary>The person with the Entra object id, or null.</summary>
    public Person? FindPerson(string id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>The initiative with the id (without case), or null.</summary>
    public Initiative? FindInitiative(string id) =>
        Initiatives.FirstOrDefault(initiative => string.Equals(initiative.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The committee by name or abbreviation (without case and outer spaces), or null. One that the register still has goes before one that it lost.</summary>
    public Committee? FindCommittee(string nameOrAbbreviation) => Committees
        .Where(committee =>
            string.Equals(committee.Abbreviation, nameOrAbbreviation.Trim(), StringComparison.OrdinalIgnoreCase)
            || string.Equals(committee.Name, nameOrAbbreviation.Trim(), StringComparison.OrdinalIgnoreCase))
        .OrderBy(committee => committee.MissingInRegister)
        .FirstOrDefault();

    /// <summary>The planned round with the id (without case and outer spaces), or null.</summary>
    public PlannedRound? FindRound(string id) =>
        Rounds.FirstOrDefault(planned => string.Equals(planned.Id, id.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>All descendants of a programme, each once, in the register's order. The programme itself is not among them.</summary>
    public IReadOnlyList<Initiative> DescendantsOf(Initiative programme)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { programme.Id };
        bool grew;
        do
        {
            grew = false;
            foreach (var initiative in Initiatives)
            {
                grew |= initiative.Programme is { } parent && found.Contains(parent) && found.Add(initiative.Id);
            }
        }
        while (grew);

        return [.. Initiatives.Where(initiative => initiative.Id != programme.Id && found.Contains(initiative.Id))];
    }
}
