using TeamsAssistant.Access;

namespace TeamsAssistant.Initiatives;

/// <summary>
/// Which initiatives a person may see (rules.md, Who may ask about what): those of her committees, those she answers for, and the
/// programmes above them with their totals. Someone who is in no row sees nothing.
/// </summary>
public static class Visibility
{
    /// <summary>The initiatives that the person sees, in the register's order.</summary>
    public static IReadOnlyList<Initiative> For(Person? person, Register register) =>
        For(person, register, initiative => initiative.MayBeAnsweredBy(person!.Id));

    /// <summary>The same, where others than the register says may answer: those who stand in for somebody today.</summary>
    /// <param name="person">Who looks, or null.</param>
    /// <param name="register">The register.</param>
    /// <param name="answers">Whether she may answer for it.</param>
    public static IReadOnlyList<Initiative> For(Person? person, Register register, Func<Initiative, bool> answers)
    {
        if (person is null)
        {
            return [];
        }

        var seen = register.Initiatives
            .Where(initiative => person.BelongsTo(initiative.Committee) || answers(initiative))
            .Select(initiative => initiative.Id)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in seen.ToList())
        {
            AddProgrammesAbove(register, register.FindInitiative(id)!, seen);
        }

        return [.. register.Initiatives.Where(initiative => seen.Contains(initiative.Id))];
    }

    /// <summary>The person to ask about another committee's initiative: its owner, else the committee's coordinator or secretary; null when there is nobody.</summary>
    public static Person? WhomToAsk(Initiative initiative, Register register) =>
        (initiative.Owner is { } owner ? register.FindPerson(owner) : null)
        ?? register.People.FirstOrDefault(person => person.Has(Role.Coordinator, initiative.Committee))
        ?? register.People.FirstOrDefault(person => person.Has(Role.Secretary, initiative.Committee));

    private static void AddProgrammesAbove(Register register, Initiative initiative, HashSet<string> seen)
    {
        for (var parent = initiative.Programme; parent is not null && seen.Add(parent);)
        {
            parent = register.FindInitiative(parent)?.Programme;
        }
    }
}
