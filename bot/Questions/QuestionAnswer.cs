using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Overview;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Questions;

/// <summary>
/// Answers a question that was understood, as far as the person may know (rules.md, Who may ask about what). Pure: the amounts are those
/// that the budget rules computed, picked and put in a row.
/// </summary>
public static class QuestionAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="money">All money, read at one time.</param>
    /// <param name="sight">What the person sees.</param>
    public static Answer Of(Question question, MoneyView money, Sight sight)
    {
        if (Refuse(question, question.Subject, money.Register, sight) is { } refused)
        {
            return refused;
        }

        if (question.Other is { } other && Refuse(question, other, money.Register, sight) is { } otherRefused)
        {
            return otherRefused;
        }

        var figures = new MoneyFigures(money, sight);
        var answer = question switch
        {
            { Form: Form.Over or Form.Under or Form.Largest or Form.Unused } => AnswerLists.Of(question, figures),
            { Form: Form.Why } => AnswerReasons.Of(question, figures),
            { Form: Form.Comparison } => Compare(question, figures),
            { Span.Kind: SpanKind.Years or SpanKind.AllYears } => Years(question, figures),
            _ => AnswerBreakdowns.Of(question, figures),
        };
        var latest = question.Subject.Kind == SubjectKind.Initiative ? money.Latest.GetValueOrDefault(question.Subject.Key) : null;

        // A source's total is everybody's to know.
        var ofSource = question.Measure == Measure.Repayment || (question.Source is not null && question.Form != Form.Unused);
        return answer with { Partial = !ofSource && figures.IsPartial(question.Subject), Latest = latest };
    }

    /// <summary>Whether the subject is there and the person may know of it by itself.</summary>
    private static RefusedAnswer? Refuse(Question question, Subject subject, Register register, Sight sight)
    {
        if (subject.Kind == SubjectKind.Committee)
        {
            return sight.SeesCommittee(subject.Key) ? null : new RefusedAnswer(question, subject, CommitteeName(subject.Key, register), Knows(subject.Key, register));
        }

        if (subject.Kind != SubjectKind.Initiative || register.FindInitiative(subject.Key) is not { } initiative || sight.Sees(initiative))
        {
            return null;
        }

        return new RefusedAnswer(question, subject, CommitteeName(initiative.Committee, register), Visibility.WhomToAsk(initiative, register));
    }

    private static MoneyAnswer Compare(Question question, MoneyFigures figures)
    {
        var one = figures.Of(question.Subject, question.Span, question.Source);
        var other = figures.Of(question.Other ?? question.Subject, question.OtherSpan ?? question.Span, question.Source);
        return new MoneyAnswer(question, one, one.Of(question.Measure)) { Other = other };
    }

    // What is left of a source in one year is carried to the next: such years have no sum.
    private static MoneyAnswer Years(Question question, MoneyFigures figures)
    {
        var years = figures.Years(question.Subject, question.Span, question.Source);
        var latest = years.Count > 0 ? years[^1] : figures.OfYear(question.Subject, figures.Money.Today.Year, question.Source);
        var summed = question.Subject.Kind != SubjectKind.Source || question.Measure is not (Measure.Remaining or Measure.Repayment);
        var total = latest with
        {
            Span = question.Span,
            Budget = MoneyFigures.Sum(years.Select(year => year.Budget)),
            Outcome = MoneyFigures.Sum(years.Select(year => year.Outcome)),
            Revenue = MoneyFigures.Sum(years.Select(year => year.Revenue)),
            Remaining = summed ? MoneyFigures.Sum(years.Select(year => year.Remaining)) : latest.Remaining,
            Forecast = null,
            Deviation = MoneyFigures.Sum(years.Select(year => year.Deviation)),
            Uncovered = MoneyFigures.Sum(years.Select(year => year.Uncovered)),
            Share = MoneyFigures.Sum(years.Select(year => year.Share)),
            Repayment = MoneyFigures.Sum(years.Select(year => year.Repayment)),
            Imports = [.. years.SelectMany(year => year.Imports).DistinctBy(import => import.Id)],
            NeedsExplanation = false,
            Sources = [],
        };
        return new MoneyAnswer(question, total, years.Count == 0 ? null : total.Of(question.Measure))
        {
            Lines =
            [
                .. years.Select(year => new AnswerLine("", question.Subject, year.Of(question.Measure)) { Budget = year.Budget, Outcome = year.Outcome, Span = year.Span }),
            ],
        };
    }

    private static string CommitteeName(string abbreviation, Register register) => register.FindCommittee(abbreviation)?.Name ?? abbreviation;

    private static Person? Knows(string committee, Register register) =>
        register.People.FirstOrDefault(person => person.Has(Role.Coordinator, committee)) ?? register.People.FirstOrDefault(person => person.Has(Role.Secretary, committee));
}
