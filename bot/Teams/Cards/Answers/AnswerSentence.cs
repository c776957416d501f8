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
            _ when question.Form == Form.Amount || question.Form.IsBreakdown() => [Amount(answer, view, words), Beside(answer, words), BudgetSentence.Forecast(answer.Figures, words)],
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
        return string.Join(' ', sentences.Append(Gaps(answer, words)).Append(answer.Partial ? words["ask.partial"] : null).OfType<string>());
    }

    /// <summary>How it stands is said in the budget's own sentence: left, budget and outcome together.</summary>
    private static bool IsPosition(Question question) =>
        question is { Measure: Measure.Remaining, Form: not Form.Comparison, Source: null, Span.Kind: SpanKind.Year };

    private static string Position(MoneyAnswer answer, AnswerView view, Wording words) =>
        BudgetSentence.Of(answer.Figures, QuestionWording.Name(answer.Question.Subject, view, words), words, answer.Question.Subject.Kind == SubjectKind.Source ? "budget.leftOfSource" : "budget.left");

    private static string Amount(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var understood = QuestionWording.Of(answer.Question, view, words);
        return answer.Question.Measure == Measure.Deviation && answer.Amount is { } deviation
            ? words["ask.says", understood, deviation == 0 ? words["budget.asBudgeted"] : words[deviation > 0 ? "budget.overBudget" : "budget.underBudget", words.Amount(Math.Abs(deviation))]]
            : words["ask.says", understood, words.Amount(answer.Amount)];
    }

    private static string? Beside(MoneyAnswer answer, Wording words)
    {
        var one = answer.Figures;
        return answer.Question is { Measure: Measure.Budget or Measure.Outcome or Measure.Forecast or Measure.Deviation, Source: null, Span.WholeYears: true }
            && one is { Budget: { } budget, Outcome: { } outcome }
            ? words["ask.beside", words.Amount(budget), words.Amount(outcome), BudgetSentence.Through(one, words) ?? ""]
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
        var said = words["ask.comparedSays", words[$"measure.{measure}"], first, words.Amount(one), second, words.Amount(other)];
        return one is { } a && other is { } b ? $"{said} {words["ask.difference", words.Amount(a - b)]}" : said;
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
