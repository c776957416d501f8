using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Teams.Activities.Matters;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>What a person may ask and do, and sentences that she can type as they stand.</summary>
/// <param name="Commands">Text keys after <c>help.</c>, in the card's order.</param>
/// <param name="Examples">With names of her own initiatives and committees, what she does most first.</param>
internal sealed record HelpOffer(IReadOnlyList<string> Commands, IReadOnlyList<string> Examples)
{
    private const int MostExamples = 3;

    /// <summary>For a person of the register.</summary>
    public static HelpOffer For(Person person, Register register, DateOnly today, Language language)
    {
        var seen = Visibility.For(person, register);
        var mine = Ongoing(seen.Where(one => one.MayBeAnsweredBy(person.Id)), one => one.Owner == person.Id, today);
        var known = mine ?? Ongoing(seen, one => person.BelongsTo(one.Committee), today);
        var coordinates = CommitteeOf(person, Role.Coordinator, register);
        var writes = CommitteeOf(person, Role.Secretary, register);
        var follows = register.Committees.Any(committee => MatterReader.Following(person, committee));
        var meeting = writes is null ? null : Meetings.Next(register, writes, today);

        (string Command, bool Offered)[] commands =
        [
            ("tasks", true), ("budget", known is not null), ("lists", known is not null), ("divide", known is not null), ("compare", known is not null),
            ("status", known is not null), ("update", mine is not null), ("history", known is not null),
            ("missing", true), ("away", mine is not null),
            ("start", coordinates is not null), ("wheel", coordinates is not null), ("plan", coordinates is not null), ("close", coordinates is not null),
            ("tie", coordinates is not null), ("untie", coordinates is not null), ("code", coordinates is not null), ("undoImport", person.HasForAll(Role.Coordinator)),
            ("handover", coordinates is not null), ("unowned", coordinates is not null),
            ("agenda", writes is not null), ("report", writes is not null), ("decision", writes is not null), ("meeting", follows), ("matters", follows),
            ("source", known is not null), ("template", coordinates is not null || writes is not null),
        ];
        string?[] examples =
        [
            coordinates is null ? null : TeamsTexts.Source[language, "help.exampleStart", coordinates.Abbreviation],
            coordinates is null ? null : TeamsTexts.Source[language, "help.exampleTie", coordinates.Abbreviation],
            meeting is null ? null : TeamsTexts.Source[language, "help.exampleAgenda", writes!.Abbreviation, meeting],
            mine is null ? null : TeamsTexts.Source[language, "help.exampleUpdate", mine.Name],
            known is null ? null : TeamsTexts.Source[language, "help.exampleBudget", known.Name],
            known is null ? null : TeamsTexts.Source[language, "help.exampleStatus", known.Name],
            TeamsTexts.Source[language, "help.exampleMissing"],
        ];
        return new HelpOffer(
            [.. commands.Where(one => one.Offered).Select(one => one.Command)],
            [.. examples.OfType<string>().Take(MostExamples)]);
    }

    // One that goes on and has money this year, so that the example's answer shows something.
    private static Initiative? Ongoing(IEnumerable<Initiative> initiatives, Func<Initiative, bool> hers, DateOnly today) =>
        initiatives
            .OrderBy(one => one.MissingInRegister || one.Start > today || one.End < today ? 1 : 0)
            .ThenBy(one => hers(one) ? 0 : 1)
            .ThenBy(one => one.Funding.Any(row => row.Year == today.Year) ? 0 : 1)
            .FirstOrDefault();

    private static Committee? CommitteeOf(Person person, Role role, Register register) =>
        register.Committees.FirstOrDefault(committee => person.Grants.Any(grant => grant.Role == role && grant.Committee == committee.Abbreviation))
        ?? register.Committees.FirstOrDefault(committee => person.Has(role, committee.Abbreviation));
}
