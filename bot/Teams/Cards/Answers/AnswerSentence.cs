using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>The answer in words: what cards, notifications and screen readers say.</summary>
internal static class AnswerSentence
{
    public static string Of(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        IReadOnlyList<string?> sentences = question.Form switch
        {
            _ when question.Form.IsList() => [List(answer, view, words)],
            Form.Why => [Why(answer, view, words)],
            Form.Comparison => [Compared(answer, view, words)],
            _ when IsPosition(question) => [Position(answer, view, words), BudgetSentence.Forecast(answer.Figures, words), Carried(answer, words)],
            _ when question.Form == Form.Amount || question.Form.IsBreakdown() => [Amount(answer, view, words), Beside(answer, words), Expected(answer, words), Unbooked(answer, words)],
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
        var said = string.Join(' ', sentences.Append(Gaps(answer, words)).Append(answer.Partial ? words["ask.partial"] : null).OfType<string>());
        return char.ToUpper(said[0], words.Language.Culture) + said[1..];
    }

    /// <summary>How it stands is said in the budget's own sentence: left, budget and outcome together.</summary>
    private static bool IsPosition(Question question) =>
        question is { Measure: Measure.Remaining, Form: not Form.Comparison, Source: null, Span.Kind: SpanKind.Year };

    private static string Position(MoneyAnswer answer, AnswerView view, Wording words) =>
        BudgetSentence.Of(answer.Figures, QuestionWording.Name(answer.Question.Subject, view, words), words, answer.Question.Subject.Kind == SubjectKind.Source ? "budget.leftOfSource" : "budget.left");

    private static string Amount(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var understood = QuestionWording.Of(answer.Question, view, words);
        if (answer is { Question.Measure: Measure.Forecast, Amount: { } forecast } && BudgetSentence.Deviation(answer.Figures, words) is { } lies)
        {
            return words["ask.says", understood, $"{words.Amount(forecast)}, {lies}"];
        }

        return answer.Question.Measure == Measure.Deviation && answer.Amount is { } deviation
            ? words["ask.says", understood, deviation == 0 ? words["budget.asBudgeted"] : words[deviation > 0 ? "budget.overBudget" : "budget.underBudget", words.Amount(Math.Abs(deviation))]]
            : words["ask.says", understood, words.Amount(answer.Amount) + Booked(answer.Question, answer.Figures, words) + Share(answer, words)];
    }

    private static string BesideKey(Question question) => (question.Measure, question.Subject.Kind) switch
    {
        (Measure.Budget, SubjectKind.Source) => "ask.besideAllotted",
        (_, SubjectKind.Source) => "ask.besideSource",
        (Measure.Budget, _) => "ask.besideBudget",
        _ => "ask.beside",
    };

    // Where the forecast says something of the amount, and does not say it again.
    private static string? Expected(MoneyAnswer answer, Wording words) => answer switch
    {
        { Question.Source: not null } => null,
        { Question.Measure: Measure.Deviation, Figures.Forecast: { } forecast } => words["budget.forecast", words.Amount(forecast.Amount)],
        { Question.Measure: Measure.Budget or Measure.Outcome or Measure.Remaining } => BudgetSentence.Forecast(answer.Figures, words),
        _ => null,
    };

    // Nothing is booked yet of the time that is asked about.
    private static string? Unbooked(MoneyAnswer answer, Wording words) =>
        answer is { Amount: null, Question.Span.Kind: SpanKind.Months, Figures.BookedThrough: { } month } && month < answer.Question.Span.From ? words["budget.booked", words.Month(month)] : null;

    // Part of the time may be booked; beside budget and outcome it is said there.
    private static string Booked(Question question, Figures figures, Wording words) =>
        question.Measure is Measure.Outcome or Measure.Revenue or Measure.Uncovered or Measure.SourceShare or Measure.Repayment && figures.Of(question.Measure) is not null
            ? BudgetSentence.Through(figures, words) ?? ""
            : "";

    /// <summary>How much of the cost the source pays, how much of the budget is used; empty where it is no part of a whole.</summary>
    private static string Share(MoneyAnswer answer, Wording words) => answer switch
    {
        { Question: { Measure: Measure.SourceShare, Subject.Kind: not SubjectKind.All }, Amount: { } share, Figures.Outcome: { } outcome } when PartOfWhole.Of(share, outcome, words) is { } part =>
            words["ask.partOfOutcome", part, words.Amount(outcome)],
        { Question: { Measure: Measure.Outcome, Source: null, Subject.Kind: not SubjectKind.Source, Span.Kind: SpanKind.Year }, Amount: { } used, Figures.Budget: { } budget } when PartOfWhole.Of(used, budget, words) is { } part =>
            words["ask.partOfBudget", part, words.Amount(budget)],
        { Question: { Measure: Measure.Outcome, Subject.Kind: SubjectKind.Source, Span.Kind: SpanKind.Year }, Amount: { } drawn, Figures.Remaining: { } left } when PartOfWhole.Of(drawn, checked(drawn + left), words) is { } part =>
            words["ask.partOfSource", part, words.Amount(drawn + left)],
        _ => "",
    };

    private static string? Beside(MoneyAnswer answer, Wording words)
    {
        var one = answer.Figures;
        return answer.Question is { Measure: Measure.Budget or Measure.Outcome or Measure.Forecast or Measure.Deviation, Source: null, Span.WholeYears: true }
            && one is { Budget: { } budget, Outcome: { } outcome } && Share(answer, words).Length == 0
            ? words[BesideKey(answer.Question), words.Amount(budget), words.Amount(outcome), BudgetSentence.Through(one, words) ?? ""]
            : null;
    }

    private static string? Carried(MoneyAnswer answer, Wording words) =>
        answer.Figures.CarriedIn is { } carried and not 0 ? words["ask.carriedIn", words.Amount(carried)] : null;

    private static string Compared(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var measure = answer.Question.Measure;
        var (one, other) = (answer.Figures.Of(measure), answer.Other?.Of(measure));
        var question = answer.Question;
        var first = words["ask.subjectWhen", QuestionWording.Name(question.Subject, view, words), QuestionWording.Time(question.Span, words)];
        var second = words["ask.subjectWhen", QuestionWording.Name(question.Other ?? question.Subject, view, words), QuestionWording.Time(question.OtherSpan ?? question.Span, words)];
        var said = words[
            "ask.comparedSays",
            words[$"measure.{measure}"],
            first,
            words.Amount(one) + Side(answer.Figures),
            second,
            words.Amount(other) + Side(answer.Other!)];
        return one is not { } a || other is not { } b ? said
            : answer.IsEven ? $"{said} {words["ask.difference", words.Amount(a - b)]}"
            : $"{said} {words["ask.uneven"]}";

        string Side(Figures side) => measure == Measure.Remaining && side.Of(measure) is not null ? BudgetSentence.Through(side, words) ?? "" : Booked(question, side, words);
    }

    private static string List(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var understood = QuestionWording.Of(answer.Question, view, words);
        return answer.Lines.Count == 0
            ? words["ask.none", understood]
            : words["ask.list", understood, answer.Lines.Count, string.Join(", ", answer.Lines.Take(3).Select(line => $"{CardText.Literal(line.Name, 60)} {Signed(answer.Question.Measure, line.Amount, words)}"))];
    }

    private static string Why(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var said = Amount(answer, view, words);
        var reasons = answer.Lines.SelectMany(line => line.Reasons).ToList();
        return reasons.Count == 0 ? $"{said} {words["ask.noReason"]}" : $"{said} {CardText.Literal(reasons[0].Text, 240)}";
    }

    /// <summary>A deviation with its sign: + 200 tkr.</summary>
    public static string Signed(Measure measure, long? amount, Wording words) =>
        measure == Measure.Deviation && amount > 0 ? "+" + words.Amount(amount) : words.Amount(amount);

    private static string? Gaps(MoneyAnswer answer, Wording words)
    {
        var parts = answer.Figures.Missing.Select(part => part.Initiative).Where(id => id != answer.Question.Subject.Key).Distinct().Count();
        return parts == 0 || answer.Question.Form.IsList() ? null : words["budget.gaps", parts];
    }
}
