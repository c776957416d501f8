using AdaptiveCards;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>Budget, outcome, what is left and the forecast, side by side.</summary>
internal static class AnswerFigures
{
    // Four Swedish amounts stand in a row on a phone; English ones are longer and stand two by two.
    private const int LongestOfFour = 9;

    private static readonly Measure[] Row = [Measure.Budget, Measure.Outcome, Measure.Remaining, Measure.Forecast];

    public static IEnumerable<AdaptiveElement> Of(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        if (question.Form.IsList() || question.Source is not null || !question.Span.WholeYears)
        {
            yield break;
        }

        if (question.Form == Form.Comparison)
        {
            foreach (var row in Compared(answer, view, words))
            {
                yield return row;
            }

            yield break;
        }

        var figures = answer.Figures;
        var source = question.Subject.Kind == SubjectKind.Source;
        var shown = Row
            .Where(measure => measure != question.Measure && (measure != Measure.Forecast || (!source && !figures.Closed && figures.Forecast is not null)))
            .Select(measure => (Label: words[Label(measure, source)], Amount: words.Amount(figures.Of(measure))))
            .ToList();
        foreach (var line in shown.Chunk(shown.Any(one => one.Amount.Length > LongestOfFour) ? 2 : 4))
        {
            yield return Pieces.Side(line.Select(one => Pieces.Figure(one.Label, one.Amount, AdaptiveTextSize.Default)));
        }

        if (figures.Revenue is { } revenue and not 0 && question.Measure != Measure.Revenue)
        {
            yield return Pieces.Row(words["budget.revenue"], words.Amount(revenue), words["budget.revenueApart"]);
        }

        if (source && figures.CarriedIn is { } carried and not 0)
        {
            yield return Pieces.Row(words["ask.carried"], words.Amount(carried));
        }

        if (source && figures.Repayment is { } repayment and not 0 && question.Measure != Measure.Repayment)
        {
            yield return Pieces.Row(words["measure.Repayment"], words.Amount(repayment));
        }
    }

    private static IEnumerable<AdaptiveElement> Compared(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        var other = answer.Other!;
        var sources = question.Subject.Kind == SubjectKind.Source;
        yield return Line("", Title(question.Subject, question.Span), Title(question.Other ?? question.Subject, question.OtherSpan ?? question.Span), strong: true);
        foreach (var measure in Row.Append(Measure.Deviation).Where(measure => Has(answer.Figures, measure) || Has(other, measure)))
        {
            yield return Line(words[Label(measure, sources)], Said(answer.Figures, measure), Said(other, measure), measure == question.Measure);
        }

        // A year that has ended has no forecast.
        static bool Has(Figures one, Measure measure) => measure == Measure.Forecast ? one.Forecast is not null : one.Of(measure) is not null;

        string Said(Figures one, Measure measure) => AnswerSentence.Signed(measure, one.Of(measure), words);

        string Title(Subject subject, Span span) => question.Other is null ? QuestionWording.Time(span, words)
            : question.OtherSpan is null ? Called(subject)
            : words["ask.subjectWhen", Called(subject), QuestionWording.Time(span, words)];

        string Called(Subject subject) => subject.Kind == SubjectKind.All ? words["ask.all"] : view.NameOf(subject);
    }

    private static AdaptiveColumnSet Line(string label, string one, string other, bool strong)
    {
        var row = Pieces.Side(
            new AdaptiveColumn { Width = "2", Items = { Pieces.Line(Pieces.Run(label.Length == 0 ? "\u00A0" : label)) } },
            new AdaptiveColumn { Width = "3", Items = { Right(one, strong) } },
            new AdaptiveColumn { Width = "3", Items = { Right(other, strong) } });
        row.Spacing = AdaptiveSpacing.Small;
        row.Separator = true;
        return row;
    }

    private static AdaptiveRichTextBlock Right(string text, bool strong)
    {
        var line = Pieces.Line(strong ? Pieces.Strong(text) : Pieces.Run(text));
        line.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return line;
    }

    /// <summary>Text key of what the amount is called; of a source it is allotted and used.</summary>
    public static string Label(Measure measure, bool source) => source && measure is (Measure.Budget or Measure.Outcome) ? $"measure.Source{measure}" : $"measure.{measure}";
}
