using System.Globalization;
using AdaptiveCards;
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
            { Subject: { Kind: SubjectKind.Department, Key: "" } } => words["ask.noDepartment"],
            { Subject: { } subject } => view.NameOf(subject),
            _ => line.Name,
        };
        return Pieces.Row(CardText.Literal(label, longest), AnswerSentence.Signed(question.Measure, line.Amount, words), Note(question, line, words));
    }

    private static string? Note(Question question, AnswerLine line, Wording words) => (question.Form, line) switch
    {
        (Form.PerMonth, _) => null,
        (Form.PerSource, { Budget: { } budget }) => words["ask.ofBudget", words.Amount(budget)],
        (_, { Budget: { } budget, Outcome: { } outcome }) when question.Measure is not (Measure.Budget or Measure.Outcome) => words["ask.lineBeside", words.Amount(budget), words.Amount(outcome)],
        (_, { Budget: { } budget }) when question.Measure != Measure.Budget => words["ask.ofBudget", words.Amount(budget)],
        (_, { Outcome: { } outcome }) when question.Measure != Measure.Outcome => words["ask.used", words.Amount(outcome)],
        _ => null,
    };

    private static IEnumerable<AdaptiveElement> Reasons(MoneyAnswer answer, AnswerView view, Wording words)
    {
        foreach (var line in answer.Lines.Take(MostReasons))
        {
            yield return Pieces.Row(line.Name, AnswerSentence.Signed(answer.Question.Measure, line.Amount, words));
            foreach (var reason in line.Reasons)
            {
                yield return Pieces.Line(Pieces.Run(reason.Text, LongestReason), Pieces.Subtle("\u00A0– " + Said(reason, view, words)));
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
