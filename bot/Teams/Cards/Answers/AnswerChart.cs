using System.Globalization;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>
/// The amounts as Teams' own bar chart; a client without charts shows bars drawn with columns, or of text where they are many. The amounts
/// stand in words beside it either way.
/// </summary>
internal sealed class AnswerChart : AdaptiveElement
{
    private const int MostColumns = 4;
    private const int Whole = 100;
    private const long Thousand = 1_000_00;
    private const long Million = 1_000_000_00;
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <inheritdoc/>
    public override string Type { get; set; } = "Chart.VerticalBar.Grouped";

    /// <summary>The chart, or null: there is nothing to compare.</summary>
    public static AnswerChart? Of(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var bars = BarsOf(answer, view, words).Where(bar => bar.Amount is not null).ToList();
        if (bars.Count < 2 || bars.All(bar => bar.Amount == 0))
        {
            return null;
        }

        var measure = words[$"measure.{answer.Question.Measure}"];
        var millions = bars.Any(bar => Math.Abs(bar.Amount!.Value) >= 10 * Million);
        var chart = new AnswerChart { Spacing = AdaptiveSpacing.Medium, Fallback = new AdaptiveFallbackElement(bars.Count <= MostColumns ? Columns(bars, words) : Text(bars)) };
        chart.AdditionalProperties["title"] = words["ask.chart", measure, words[millions ? "ask.millions" : "ask.thousands"]];
        chart.AdditionalProperties["yAxisTitle"] = words[millions ? "ask.millions" : "ask.thousands"];
        chart.AdditionalProperties["data"] = new JArray(new JObject
        {
            ["legend"] = measure,
            ["values"] = new JArray(bars.Select(bar => new JObject { ["x"] = bar.Label, ["y"] = millions ? Math.Round(bar.Amount!.Value / (decimal)Million, 1) : Math.Round(bar.Amount!.Value / (decimal)Thousand) })),
        });
        return chart;
    }

    private static IEnumerable<(string Label, long? Amount)> BarsOf(MoneyAnswer answer, AnswerView view, Wording words)
    {
        var question = answer.Question;
        var figures = answer.Figures;
        return question.Form switch
        {
            Form.PerMonth => answer.Lines.Select(line => (line.Span!.From.ToString("MMM", words.Language.Culture).TrimEnd('.'), line.Amount)),
            Form.Comparison => [(Side(question.Subject, question.Span), figures.Of(question.Measure)), (Side(question.Other ?? question.Subject, question.OtherSpan ?? question.Span), answer.Other!.Of(question.Measure))],
            Form.Amount when question.Span.Kind is SpanKind.Years or SpanKind.AllYears =>
                answer.Lines.Select(line => (line.Span!.Year.ToString(CultureInfo.InvariantCulture), line.Amount)),
            Form.Amount when question.Source is null =>
            [
                (Label(Measure.Budget), figures.Budget), (Label(Measure.Outcome), figures.Outcome),
                (words["measure.Forecast"], figures.Forecast?.Amount),
            ],
            _ => [],
        };

        string Label(Measure measure) => words[AnswerFigures.Label(measure, question.Subject.Kind == SubjectKind.Source)];

        string Side(Subject subject, Span span) => question.Other is null ? QuestionWording.Time(span, words) : CardText.Literal(view.NameOf(subject), 40);
    }

    private static AdaptiveContainer Columns(List<(string Label, long? Amount)> bars, Wording words)
    {
        var most = bars.Max(bar => Math.Abs(bar.Amount!.Value));
        return Pieces.Box(AdaptiveContainerStyle.Default, bars.SelectMany(bar => new AdaptiveElement[]
        {
            Pieces.Small($"{bar.Label} {words.Amount(bar.Amount)}"),
            Bar((int)((Int128)Math.Abs(bar.Amount!.Value) * Whole / most)),
        }));
    }

    private static AdaptiveColumnSet Bar(int part)
    {
        var bar = Pieces.Side(
            new AdaptiveColumn { Width = Math.Max(part, 1).ToString(CultureInfo.InvariantCulture), Style = AdaptiveContainerStyle.Accent },
            new AdaptiveColumn { Width = Math.Max(Whole - part, 1).ToString(CultureInfo.InvariantCulture) });
        bar.Spacing = AdaptiveSpacing.None;
        return bar;
    }

    private static AdaptiveRichTextBlock Text(List<(string Label, long? Amount)> bars)
    {
        var most = Math.Max(1, bars.Max(bar => bar.Amount!.Value));
        return Pieces.Line(string.Concat(bars.Select(bar => Bars[(int)((Int128)Math.Max(0, bar.Amount!.Value) * (Bars.Length - 1) / most)])));
    }
}
