using AdaptiveCards;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>What is asked next: the same subject by month, source or part, beside last year, why. Each carries its whole question.</summary>
internal static class AnswerButtons
{
    private const int Most = 5;

    public static IEnumerable<AdaptiveActionSet> Of(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        var initiative = question.Subject.Kind == SubjectKind.Initiative;
        var source = question.Subject.Kind == SubjectKind.Source;
        var plain = question with { Form = Form.Amount, Other = null, OtherSpan = null, Span = question.Span.WholeYears ? Span.OfYear(Year(answer)) : question.Span };
        var year = plain with { Span = Span.OfYear(plain.Span.Year) };
        var list = question.Form.IsList();
        (bool Offered, string Key, Question Asks)[] next =
        [
            (!list && question.Form != Form.PerMonth, "ask.byMonth", year with { Form = Form.PerMonth, Measure = question.Measure.IsByMonth() ? question.Measure : Measure.Outcome }),
            (!list && !source && question is { Form: not Form.PerSource, Source: null }, "ask.bySource", year with { Form = Form.PerSource, Measure = Measure.Outcome }),
            (!list && question.Form != Form.PerPart && (view.HasParts(question.Subject) || !initiative) && !source, "ask.byPart", year with { Form = Form.PerPart }),
            (!list && question.Form != Form.Why && !source && question.Source is null && answer.Figures.NeedsExplanation, "ask.nextWhy", year with { Form = Form.Why, Measure = Measure.Deviation }),
            (question.Form != Form.Comparison && !list && question.Form != Form.Why, "ask.lastYear", LastYear(plain, answer.Figures)),
            (answer is { IsEven: false } && question is { Form: Form.Comparison, Other: null, Span.Kind: SpanKind.Year, OtherSpan.Kind: SpanKind.Year }, "ask.sameMonths", question with
            {
                Measure = question.Measure.IsByMonth() ? question.Measure : Measure.Outcome, Span = Span.ToDate(question.Span.Year), OtherSpan = Span.ToDate(question.OtherSpan?.Year ?? question.Span.Year),
            }),
            (list && question.Form != Form.Over, "ask.nextOver", question with { Form = Form.Over, Measure = Measure.Deviation, Source = null }),
            (list, "ask.listLastYear", question with { Span = Span.OfYear(Year(answer) - 1) }),
            (question.Form != Form.Amount && !list, "ask.position", year with { Measure = Measure.Remaining, Source = null }),
        ];
        var buttons = next.Where(one => one.Offered).Take(Most).Select(one => Buttons.Press(words[one.Key], new QuestionAsk(one.Asks, words.Language)))
            .Append(initiative && question.Form is Form.Amount or Form.Why ? Buttons.Press(words["budget.status"], new StatusShow(question.Subject.Key, words.Language)) : null);
        return Buttons.Rows(buttons.Append(HasFile(answer, view) ? Buttons.Press(words["ask.file"], new QuestionFile(FileOf(question), words.Language)) : null));
    }

    // Only what is the same whoever asks lies in the library, and only what there is a table of.
    private static bool HasFile(MoneyAnswer answer, AnswerView view) => answer is { Partial: false, Unseen: 0 } && answer.Question switch
    {
        { Form: Form.Amount, Subject.Kind: SubjectKind.Committee or SubjectKind.Department or SubjectKind.Area or SubjectKind.All, Source: null, Measure: not Measure.Repayment, Span.Kind: SpanKind.Year } question =>
            view.SeesAll(question.Subject),
        { Form: Form.Comparison or Form.Why } => false,
        { Subject.Kind: SubjectKind.Initiative or SubjectKind.Source } => true,
        { Form: Form.PerDepartment, Subject.Kind: SubjectKind.All, Source: null } => true,
        _ => answer.Lines.Count > 0 && answer.Lines.All(line => line.Subject?.Kind == SubjectKind.Initiative),
    };

    // A group's file is the list of its initiatives.
    private static Question FileOf(Question question) =>
        question is { Form: Form.Amount, Subject.Kind: not (SubjectKind.Initiative or SubjectKind.Source) } ? question with { Form = Form.PerPart } : question;

    // What is booked so far is set against the same months, not against a whole year.
    private static Question LastYear(Question plain, Figures figures)
    {
        var before = plain.Span.Year - 1;
        var compared = figures.Through is not { } through || plain.Measure is Measure.Budget or Measure.Forecast or Measure.Deviation ? plain
            : plain.Span.Kind == SpanKind.Months ? plain with { Span = Span.OfMonths(plain.Span.From, through) }
            : plain with { Span = Span.ToDate(plain.Span.Year), Measure = plain.Measure.IsByMonth() ? plain.Measure : Measure.Outcome };
        return compared with { Form = Form.Comparison, OtherSpan = compared.Span.In(before) };
    }

    // Of all years the latest that there is something to say of.
    private static int Year(MoneyAnswer answer) =>
        answer.Question.Span.Kind == SpanKind.AllYears ? answer.Lines.Select(line => line.Span!.Year).LastOrDefault(Span.FirstYear + 1) : answer.Question.Span.Year;
}
