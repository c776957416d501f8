using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>That a person answers for an initiative, and how.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Kind">How.</param>
public sealed record PersonalDuty(Initiative Initiative, DutyKind Kind)
{
    /// <summary>The open duties of a person, each initiative once by the closest bond, in the register's order. One that has ended is none.</summary>
    /// <param name="person">Entra object id.</param>
    /// <param name="register">The register as it holds.</param>
    /// <param name="prompts">The questions of the open rounds.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<PersonalDuty> Of(string person, Register register, IEnumerable<Prompt> prompts, DateOnly today)
    {
        var left = prompts.Where(prompt => prompt.LeftTo == person).Select(prompt => prompt.Initiative).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from initiative in register.Initiatives
               where !initiative.MissingInRegister && !(initiative.End < today)
               let kind = KindOf(person, initiative, left)
               where kind is not null
               select new PersonalDuty(initiative, kind.Value),
        ];
    }

    private static DutyKind? KindOf(string person, Initiative initiative, HashSet<string> left) =>
        initiative.Owner == person ? DutyKind.Owner
        : initiative.Deputies.Contains(person) ? DutyKind.Deputy
        : initiative.Contributors.Contains(person) ? DutyKind.Contributor
        : left.Contains(initiative.Id) ? DutyKind.Asked
        : null;
}
