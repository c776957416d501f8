using System.Globalization;
using AdaptiveCards;
using TeamsAssistant.Money;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>The lines of a list, of months, years, sources or parts, as many as a card holds.</summary>
internal static class AnswerLines
{
    private const int MostLines = 12;
    private const int FewLines = 6;
    private const int LongestOfFew = 120;
    private const int LongestOfMany = 50;
    private const int MostReasons = 6;
    private const int LongestReason = 400;
    private const int LongestOfManyReasons = 160;
    private const int FewReasons = 4;

    public static IEnumerable<AdaptiveElement> Of(MoneyAnswer answer, AnswerView view, Wording words)
    {
        if (answer.Question.Form == Form.Why)
        {
            foreach (var reason in Reasons(answer, view, words))
            {
                yield return reason;
            }
        }
        else
        {
            foreach (var line in answer.Lines.Take(MostLines))
            {
                yield return Line(answer.Question, line, answer.Lines.Count > FewLines ? LongestOfMany : LongestOfFew, view, words);
            }

            if (answer.Lines.Count > MostLines)
            {
                yield return Pieces.Quiet(words["list.more", answer.Lines.Count - MostLines]);
            }

            if (answer is { Partial: false, Unseen: 0, Question: { Form: Form.PerDepartment, Subject.Kind: SubjectKind.All, Source: null } })
            {
                yield return Pieces.Quiet(words["ask.monthsInFile"]);
            }

            if (answer.IsSum && !AmountText.AddsUp(answer.Lines.Select(line => line.Amount ?? 0), answer.Amount ?? 0))
            {
                yield return Pieces.Quiet(words["ask.rounded"]);
            }

            if (!answer.IsSum && answer.Question is { Form: Form.PerPart or Form.PerDepartment or Form.PerCommittee, Measure: Measure.Forecast or Measure.Deviation } && answer.Lines.Count > 1)
            {
                yield return Pieces.Quiet(words["ask.ownForecasts"]);
            }
        }

        if (answer.Unseen > 0)
        {
            yield return Pieces.Quiet(words["ask.unseen", answer.Unseen]);
        }
    }

    private static AdaptiveColumnSet Line(Question question, AnswerLine line, int longest, AnswerView view, Wording words)
    {
        var label = line switch
        {
            { Span: { Kind: SpanKind.Months } span } => words.Month(span.From),
            { Span: { } span } => span.Year.ToString(CultureInfo.InvariantCulture),
            { Own: true } => words["ask.own"],
            { Uncovered: true } => words["measure.Uncovered"],
            { Subject: { Kind: SubjectKind.Department, Key: "" } } => words["ask.noDepartment"],
            { Subject: { } subject } => view.NameOf(subject),
            _ => line.Name,
        };
        return Pieces.Row(CardText.Literal(label, longest), AnswerSentence.Signed(question.Measure, line.Amount, words), Note(question, line, words));
    }

    private static string? Note(Question question, AnswerLine line, Wording words) => (question.Form, line) switch
    {
        (Form.PerMonth, _) => null,
        (Form.PerSource, { Budget: { } budget }) when question.Measure != Measure.Budget => words["ask.ofBudget", words.Amount(budget)],
        (_, { Budget: { } budget, Outcome: { } outcome }) when question.Measure is not (Measure.Budget or Measure.Outcome) => words["ask.lineBeside", words.Amount(budget), words.Amount(outcome)],
        (_, { Budget: { } budget }) when question.Measure != Measure.Budget => words["ask.ofBudget", words.Amount(budget)],
        (_, { Outcome: { } outcome }) when question.Measure != Measure.Outcome => words["ask.used", words.Amount(outcome)],
        _ => null,
    };

    private static IEnumerable<AdaptiveElement> Reasons(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var longest = answer.Lines.Take(MostReasons).Sum(line => line.Reasons.Count) > FewReasons ? LongestOfManyReasons : LongestReason;
        foreach (var line in answer.Lines.Take(MostReasons))
        {
            yield return Pieces.Row(line.Name, AnswerSentence.Signed(answer.Question.Measure, line.Amount, words));
            foreach (var reason in line.Reasons)
            {
                yield return Pieces.Line(Pieces.Run(reason.Text, longest), Pieces.Subtle("\u00A0– " + Said(reason, view, words)));
            }

            if (line.Reasons.Count == 0)
            {
                yield return Pieces.Quiet(words["ask.noReason"]);
            }
        }

        if (answer.Lines.Count > MostReasons)
        {
            yield return Pieces.Quiet(words["list.more", answer.Lines.Count - MostReasons]);
        }
    }

    private static string Said(GivenReason reason, AnswerView view, Wording words) => view.PersonName(reason.By) is { } by
        ? words["ask.saidBy", CardText.Literal(by, 80), Wording.Iso(reason.Day)]
        : Wording.Iso(reason.Day);
}
