using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;

namespace TeamsAssistant.Questions;

/// <summary>Questions that fit a person: her own initiative first, her committee, a source of the year.</summary>
public static class QuestionExamples
{
    private const int Most = 3;

    /// <summary>At most three.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="register">The register.</param>
    /// <param name="visible">The initiatives that she sees.</param>
    /// <param name="today">The municipality's date.</param>
    public static IReadOnlyList<Question> For(Person person, Register register, IReadOnlyList<Initiative> visible, DateOnly today)
    {
        var year = Span.OfYear(today.Year);
        var known = visible
            .OrderBy(one => one.MissingInRegister || one.Start > today || one.End < today ? 1 : 0)
            .ThenBy(one => one.MayBeAnsweredBy(person.Id) ? 0 : 1)
            .ThenBy(one => person.BelongsTo(one.Committee) ? 0 : 1)
            .ThenBy(one => one.Funding.Any(row => row.Year == today.Year) ? 0 : 1)
            .ThenBy(one => one.ObjectCodes.Count > 0 ? 0 : 1)
            .FirstOrDefault();
        var committee = register.Committees.FirstOrDefault(one => !one.MissingInRegister && person.Grants.Any(grant => grant.Committee == one.Abbreviation));
        var source = register.Sources.Where(one => one.Year == today.Year).OrderBy(one => one.Order).FirstOrDefault();
        Question?[] examples =
        [
            known is null ? null : Ask(Measure.Remaining, Subject.Initiative(known.Id)),
            Ask(Measure.Deviation, committee is null ? Subject.All : new Subject(SubjectKind.Committee, committee.Abbreviation)) with { Form = Form.Over },
            source is null ? null : Ask(Measure.Remaining, Subject.Source(source.Name)),
            committee is null ? null : Ask(Measure.Outcome, new Subject(SubjectKind.Committee, committee.Abbreviation)),
        ];
        return [.. examples.OfType<Question>().Take(Most)];

        Question Ask(Measure measure, Subject subject) => new() { Measure = measure, Subject = subject, Span = year };
    }
}
