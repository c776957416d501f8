using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Duties;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>Whom a round writes to about what: pure, the same for who is told and for what the message lists.</summary>
public static class RoundRecipients
{
    /// <summary>The unanswered prompts by the person who is to answer them, contributors too when they are asked. People without a row in the register are left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PromptStatus>> Asked(
        RoundOverview round, Register register, DutyRoster roster, bool contributors) =>
        Grouped(
            from prompt in Waiting(round)
            from person in AskedFor(prompt, roster, contributors)
            where register.FindPerson(person) is not null
            select (person, prompt));

    /// <summary>
    /// The unanswered prompts by whom they are handed up to: the owner's manager when the register has her, else each of the committee's
    /// coordinators.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<PromptStatus>> Escalated(RoundOverview round, Register register) =>
        Grouped(
            from prompt in Waiting(round)
            from person in ManagerOf(prompt.Initiative, register) is { } manager ? [manager] : Coordinators(register, prompt.Initiative.Committee)
            select (person, prompt));

    /// <summary>The committee's coordinators.</summary>
    public static IReadOnlyList<string> Coordinators(Register register, string committee) =>
        [.. register.People.Where(person => person.Has(Role.Coordinator, committee)).Select(person => person.Id)];

    /// <summary>Who is asked about a start, and may make it: the committee's coordinators; where it has none, every coordinator there is.</summary>
    public static IReadOnlyList<string> Starters(Register register, string committee) => Coordinators(register, committee) is { Count: > 0 } own
        ? own
        : [.. register.People.Where(person => person.Has(Role.Coordinator)).Select(person => person.Id)];

    // Where the reason is noted why no answer is to be had, nobody is asked for it again.
    private static IEnumerable<PromptStatus> Waiting(RoundOverview round) => round.Missing.Where(prompt => prompt.Prompt.Reason is null);

    private static IEnumerable<string> AskedFor(PromptStatus prompt, DutyRoster roster, bool contributors)
    {
        var asked = roster.AskedFor(prompt.Initiative, prompt.Prompt) is { } person ? new[] { person } : [];
        return contributors ? asked.Concat(prompt.Initiative.Contributors) : asked;
    }

    private static string? ManagerOf(Initiative initiative, Register register) =>
        initiative.Owner is { } owner && register.FindPerson(owner)?.Manager is { } email
            ? register.People.FirstOrDefault(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase))?.Id
            : null;

    private static Dictionary<string, IReadOnlyList<PromptStatus>> Grouped(IEnumerable<(string Person, PromptStatus Prompt)> pairs) =>
        pairs.Distinct().GroupBy(pair => pair.Person, pair => pair.Prompt)
            .ToDictionary(person => person.Key, IReadOnlyList<PromptStatus> (person) => [.. person], StringComparer.Ordinal);
}
