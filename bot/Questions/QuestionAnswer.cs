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
            _ when question.Form.IsList() => AnswerLists.Of(question, figures),
            { Form: Form.Why } => AnswerReasons.Of(question, figures),
            { Form: Form.Comparison } => Compare(question, figures),
            { Span.Kind: SpanKind.Years or SpanKind.AllYears } => SummedYears.Of(question, figures),
            _ => AnswerBreakdowns.Of(question, figures),
        };
        var latest = question.Subject.Kind == SubjectKind.Initiative ? money.Latest.GetValueOrDefault(question.Subject.Key) : null;

        // A source's total is everybody's to know.
        var ofSource = question.Measure == Measure.Repayment || (question.Source is not null && question.Form != Form.Unused);
        return answer with { Partial = !ofSource && figures.IsPartial(question), Latest = latest };
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

    private static string CommitteeName(string abbreviation, Register register) => register.FindCommittee(abbreviation)?.Name ?? abbreviation;

    private static Person? Knows(string committee, Register register) =>
        register.People.FirstOrDefault(person => person.Has(Role.Coordinator, committee)) ?? register.People.FirstOrDefault(person => person.Has(Role.Secretary, committee));
}
