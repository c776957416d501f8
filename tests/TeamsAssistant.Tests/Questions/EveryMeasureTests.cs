using TeamsAssistant.Initiatives;
using TeamsAssistant.Questions;
using TeamsAssistant.Questions.Answering;
using TeamsAssistant.Questions.Words;
using TeamsAssistant.Teams.Cards.Answers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Questions;

/// <summary>
/// Every kind of amount is right in every time and shape, has its words and its name. A new one that is forgotten somewhere fails here,
/// with the place.
/// </summary>
public sealed class EveryMeasureTests
{
    private static readonly Sight Sara = Sight.Of(QuestionTown.Register.FindPerson("sara")!, Visibility.For(QuestionTown.Register.FindPerson("sara")!, QuestionTown.Register));

    private static readonly Span TwoYears = Span.OfYears(2024, 2025);

    public static TheoryData<Measure> Every => [.. Enum.GetValues<Measure>()];

    /// <summary>A subject of the town that has the amount in 2024 or 2025: a new amount kind names its own.</summary>
    private static (Subject Subject, string? Source) Holder(Measure measure) => measure switch
    {
        Measure.Budget or Measure.Outcome or Measure.Remaining or Measure.Deviation or Measure.Forecast => (Subject.Initiative("LO"), null),
        Measure.Uncovered => (Subject.Initiative("TS"), null),
        Measure.Repayment => (Subject.Source("Statsbidrag"), null),
        Measure.SourceShare => (Subject.Initiative("FS"), "Statsbidrag"),
        Measure.Revenue => (Subject.Initiative("JC"), null),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), $"name a subject of QuestionTown that has {measure}"),
    };

    [Theory]
    [MemberData(nameof(Every))]
    public void A_year_has_it(Measure measure) =>
        Assert.True(OfYear(measure, 2024) is not (null or 0) || OfYear(measure, 2025) is not (null or 0), $"Figures has no {measure}, or Figures.Of(measure) does not give it");

    [Theory]
    [MemberData(nameof(Every))]
    public void Several_years_are_their_sum_or_the_latest_where_there_is_none(Measure measure)
    {
        var (subject, _) = Holder(measure);

        var answer = Ask(measure, Form.Amount, TwoYears);

        IReadOnlyList<long?> years = [OfYear(measure, 2024), OfYear(measure, 2025)];
        Assert.Equal(years, answer.Lines.Select(line => line.Amount));
        var expected = measure == Measure.Forecast || measure.IsSummed(subject.Kind) ? years.Sum() : years[^1];
        Assert.True(answer.Amount == expected, $"SummedYears gives {answer.Amount} for {measure}, not {expected}");
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void The_months_of_a_year_are_the_year_and_what_is_a_years_is_not_said_of_months(Measure measure)
    {
        var (subject, source) = Holder(measure);
        var figures = new MoneyFigures(QuestionTown.Money, Sara);

        Assert.All((int[])[2024, 2025], year =>
        {
            var months = MoneyFigures.MonthsOf(year).Select(month => figures.Of(subject, Span.OfMonths(month, month), source)).ToList();

            // Of what has ended, the outcome stands in place of the forecast.
            Assert.True(
                measure.IsByMonth() ? months.Sum(month => month.Of(measure)) == OfYear(measure, year)
                    : months.TrueForAll(month => month.Of(measure) == (measure == Measure.Forecast ? month.Outcome : null)),
                measure.IsByMonth() ? $"MoneyFigures.Of gives other months than the year's {measure}" : $"MoneyFigures.Of says a year's {measure} of a month");
        });
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void The_largest_are_those_of_the_same_amount_asked_one_by_one(Measure measure)
    {
        var source = measure == Measure.SourceShare ? "Statsbidrag" : null;
        var answer = Answer(new Question { Measure = measure, Subject = Subject.All, Span = Span.OfYear(2025), Form = Form.Largest, Count = 20, Source = source });

        Assert.All(answer.Lines, line => Assert.Equal(new MoneyFigures(QuestionTown.Money, Sara).OfYear(line.Subject!, 2025, source).Of(measure), line.Amount));
        Assert.True(measure == Measure.Repayment || answer.Lines.Count > 0, $"a list has no {measure}");
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void It_has_words_in_both_languages_and_a_line_among_the_questions(Measure measure)
    {
        Assert.True(MeasureWords.All.Any(term => term.Means is [var one] && one == measure), $"MeasureWords has no word for {measure} alone");
        Assert.True(QuestionLine.Every.Any(line => line.Kind == "answer" && line.Measure == $"{measure}"), $"questions.tsv asks for no {measure}");
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void It_has_a_name_and_a_card_of_a_year_of_years_and_beside_another_year(Measure measure)
    {
        var view = new AnswerView(QuestionTown.Register, Sara);
        Assert.All(
            (Language[])[Language.Swedish, Language.English],
            language =>
            {
                Assert.NotEmpty(AnswerCard.Of(Ask(measure, Form.Amount, Span.OfYear(2025)), view, language).Summary);
                Assert.NotEmpty(AnswerCard.Of(Ask(measure, Form.Amount, TwoYears), view, language).Summary);
                Assert.NotEmpty(AnswerCard.Of(Ask(measure, Form.Comparison, Span.OfYear(2025), Span.OfYear(2024)), view, language).Summary);
            });
    }

    private static long? OfYear(Measure measure, int year)
    {
        var (subject, source) = Holder(measure);
        return new MoneyFigures(QuestionTown.Money, Sara).OfYear(subject, year, source).Of(measure);
    }

    private static MoneyAnswer Ask(Measure measure, Form form, Span span, Span? beside = null)
    {
        var (subject, source) = Holder(measure);
        return Answer(new Question { Measure = measure, Subject = subject, Span = span, Form = form, OtherSpan = beside, Source = source });
    }

    private static MoneyAnswer Answer(Question question) => Assert.IsType<MoneyAnswer>(QuestionAnswer.Of(question, QuestionTown.Money, Sara));
}
