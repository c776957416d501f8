using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Answering;

public sealed class IndicatorRulesTests
{
    [Theory]
    [InlineData("45,2", "%", 45.2)]
    [InlineData("45,2 %", "%", 45.2)]
    [InlineData("45 procent", "procent", 45)]
    [InlineData("1 234,5", null, 1234.5)]
    [InlineData("1\u00A0234", "ungdomar", 1234)]
    [InlineData("12 ungdomar", "ungdomar", 12)]
    [InlineData("\u22123,5", null, -3.5)]
    [InlineData("0", null, 0)]
    public void A_number_in_Swedish_form_is_read(string typed, string? unit, double value) =>
        Assert.Equal((decimal)value, IndicatorRules.Read(typed, unit));

    [Theory]
    [InlineData("45.2")]
    [InlineData("ungefär 45")]
    [InlineData("4e5")]
    [InlineData("19640823-3234")]
    [InlineData("12 st")]
    [InlineData("99999999999999999999999999999999999")]
    public void Anything_else_is_wrong_at_its_field(string typed)
    {
        var (faults, questions) = (new List<Refusal>(), new List<Refusal>());
        Assert.Empty(IndicatorRules.Check(Typed(typed), [Due()], faults, questions));
        Assert.Equal(("answer.indicatorWrong", "indicator.NRI"), (faults[0].Code, faults[0].Field));
        Assert.Empty(faults[0].Arguments);
    }

    [Theory]
    [InlineData("40", true, null)]
    [InlineData("36", true, null)]
    [InlineData("35,9", true, "answer.indicatorLower")]
    [InlineData("45", false, "answer.indicatorHigher")]
    [InlineData("20", false, null)]
    [InlineData("20", null, null)]
    [InlineData("101", true, "answer.indicatorRange")]
    [InlineData("-1", null, "answer.indicatorRange")]
    public void A_value_clearly_worse_than_the_last_or_out_of_range_is_asked_about(string typed, bool? higher, string? code)
    {
        var (faults, questions) = (new List<Refusal>(), new List<Refusal>());
        Assert.Single(IndicatorRules.Check(Typed(typed), [Due() with { Indicator = Nri(higher), Last = 40 }], faults, questions));
        Assert.Equal(code is null ? [] : [code], questions.Select(question => question.Code));
    }

    [Fact]
    public void Due_is_what_has_a_target_for_the_year_and_no_outcome_in_the_register_or_an_answer()
    {
        var initiative = Town.Initiative("TU", "Trygga unga") with { Indicators = [Nri(true)] };
        Assert.Equal((45m, 38m, 2020), Assert.Single(DueIndicator.Of(initiative, 2026, null)) is var due ? (due.Target, due.Last, due.LastYear) : default);
        Assert.Empty(DueIndicator.Of(initiative, 2020, null));
        Assert.Empty(DueIndicator.Of(initiative, 2027, null));

        var update = new StatusUpdate
        {
            Id = "u1",
            Initiative = "TU",
            By = "p1",
            At = default,
            ForecastYear = 2026,
            Answer = new Answer { Level = SituationLevel.Normal, Done = "x" },
        };
        var given = new GivenIndicator(new IndicatorValue("NRI", 2026, 44), "u1", "p1", default);
        var state = new LatestState { Initiative = "TU", Revision = 1, Update = update, Indicators = [given] };
        Assert.Empty(DueIndicator.Of(initiative, 2026, state));
        Assert.Single(DueIndicator.Of(initiative, 2026, state, corrects: "u1"));
    }

    [Theory]
    [InlineData(Cadence.Week, false, false, false)]
    [InlineData(Cadence.Month, true, true, false)]
    [InlineData(Cadence.Once, true, true, false)]
    [InlineData(null, true, true, false)]
    [InlineData(Cadence.Tertial, true, true, true)]
    [InlineData(Cadence.HalfYear, true, true, true)]
    [InlineData(Cadence.Year, true, true, true)]
    public void A_round_asks_by_its_cadence(Cadence? cadence, bool progress, bool forecast, bool indicators)
    {
        var asks = Asks.In(cadence);
        Assert.Equal(
            (progress, forecast, forecast, indicators, cadence == Cadence.Week),
            (asks.Progress, asks.Forecast, asks.Lesson, asks.Indicators, asks.OneLine));
    }

    private static Indicator Nri(bool? higher) => new(
        "NRI", "Nöjd Region-Index", "%", higher, 2019, 37, [new IndicatorYear(2020, 45, 38), new IndicatorYear(2026, 45, null)], null);

    private static DueIndicator Due() => new(Nri(true), 2026, 45, 38, 2020);

    private static Dictionary<string, string> Typed(string value) => new() { ["NRI"] = value };
}
