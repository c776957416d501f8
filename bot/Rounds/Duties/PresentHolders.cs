using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>
/// The register as it holds after hand-overs: pure. The file stays the source: a duty moves only where the file still names the one who
/// handed it over, so a later file that names somebody else wins.
/// </summary>
public static class PresentHolders
{
    /// <summary>The register with every hand-over applied, in their order.</summary>
    /// <param name="register">As imported.</param>
    /// <param name="handOvers">Oldest first.</param>
    public static Register Of(Register register, IReadOnlyList<HandOver> handOvers)
    {
        if (handOvers.Count == 0)
        {
            return register;
        }

        var moves = handOvers.SelectMany(handOver => handOver.Initiatives, (handOver, id) => (Id: id, handOver))
            .ToLookup(move => move.Id, move => move.handOver, StringComparer.OrdinalIgnoreCase);
        return register with { Initiatives = [.. register.Initiatives.Select(initiative => moves[initiative.Id].Aggregate(initiative, Moved))] };
    }

    private static Initiative Moved(Initiative initiative, HandOver handOver)
    {
        var owner = initiative.Owner == handOver.From ? handOver.To : initiative.Owner;
        var deputies = Replaced(initiative.Deputies, handOver).Where(deputy => deputy != owner).ToList();
        return initiative with
        {
            Owner = owner,
            Deputies = deputies,
            Contributors = [.. Replaced(initiative.Contributors, handOver).Where(person => person != owner && !deputies.Contains(person))],
        };
    }

    private static IEnumerable<string> Replaced(IReadOnlyList<string> people, HandOver handOver) =>
        people.Select(person => person == handOver.From ? handOver.To : person).Distinct();
}
