using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>To whom a question may be left, the likeliest first: pure.</summary>
public static class LeaveChoices
{
    /// <summary>Deputies and contributors, then the committee's people, then the others by name; not the person herself.</summary>
    public static IReadOnlyList<Person> Of(Initiative initiative, Register register, string person) =>
    [
        .. register.People
            .Where(one => one.Id != person)
            .OrderBy(one => initiative.MayBeAnsweredBy(one.Id) ? 0 : one.Grants.Any(grant => grant.Committee == initiative.Committee) ? 1 : 2)
            .ThenBy(one => one.Name, StringComparer.Ordinal),
    ];
}
