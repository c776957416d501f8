using TeamsAssistant.Budget;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Answering;

public sealed class AnswerRulesTests
{
    private static readonly AnswerForm Good = new() { Level = "2", Progress = "45", Done = "Två fältgrupper är igång." };

    [Fact]
    public void A_good_form_is_an_answer()
    {
        var answer = AnswerRules.Check(Good with { Forecast = "12,6 mkr", Lesson = " Börja tidigare " }).Answer!;
        Assert.Equal(SituationLevel.Elevated, answer.Level);
        Assert.Equal(45, answer.Progress);
        Assert.Equal(1_260_000_000, answer.Forecast);
        Assert.Equal("Börja tidigare", answer.Lesson);
        Assert.Null(answer.Deviation);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("2,5")]
    [InlineData("normalt")]
    [InlineData("٣")]
    public void A_level_is_one_of_five(string? typed) => AssertRefused(Good with { Level = typed }, "level", "answer.levelMissing");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("101")]
    [InlineData("45,5")]
    [InlineData("hälften")]
    [InlineData("99999999999999999999")]
    public void Progress_is_a_whole_percent_from_0_to_100(string? typed) =>
        AssertRefused(Good with { Progress = typed }, "progress", "answer.progressWrong");

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 45 % ", 45)]
    [InlineData("100", 100)]
    public void Progress_may_be_written_with_a_percent_sign(string typed, int percent) =>
        Assert.Equal(percent, AnswerRules.Check(Good with { Progress = typed }).Answer!.Progress);

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void What_was_done_is_required(string? typed) => AssertRefused(Good with { Done = typed }, "done", "answer.doneMissing");

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("5")]
    public void From_level_3_deviation_measure_and_who_decides_it_are_required(string level)
    {
        var check = AnswerRules.Check(Good with { Level = level });
        Assert.Null(check.Answer);
        Assert.Equal(["answer.deviationMissing", "answer.measureMissing", "answer.deciderMissing"], check.Faults.Select(fault => fault.Code));
        Assert.NotNull(AnswerRules.Check(Good with { Level = level, Deviation = "Färre vuxna ute.", Measure = "Extra pass i december.", Decider = "Förvaltningschefen" }).Answer);
    }

    [Theory]
    [InlineData("12.600")]
    [InlineData("tolv miljoner")]
    [InlineData("-5")]
    [InlineData("1,001")]
    [InlineData("99999999999999999999")]
    public void A_forecast_is_an_amount_that_can_be_read(string typed) =>
        AssertRefused(Good with { Forecast = typed }, "forecast", "answer.forecastWrong");

    [Theory]
    [InlineData("done")]
    [InlineData("deviation")]
    [InlineData("measure")]
    [InlineData("lesson")]
    public void A_personal_identity_number_is_refused_at_its_field_and_never_repeated(string field)
    {
        // One of Skatteverket's published test numbers.
        const string number = "19640823-3234";
        var check = AnswerRules.Check(With(field, $"Samtal med {number} i går"));
        Assert.Null(check.Answer);
        var fault = Assert.Single(check.Faults);
        Assert.Equal((field, "answer.identityNumber"), (fault.Field, fault.Code));
        Assert.DoesNotContain(fault.Arguments, argument => argument.Contains("6408", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_may_be_as_long_as_the_field_and_no_longer()
    {
        Assert.NotNull(AnswerRules.Check(Good with { Done = new string('a', Answer.LongestText) }).Answer);
        AssertRefused(Good with { Done = new string('a', Answer.LongestText + 1) }, "done", "answer.textTooLong");
    }

    [Fact]
    public void Control_characters_are_refused() => AssertRefused(Good with { Done = "Klart\u0007" }, "done", "answer.controlCharacter");

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var check = AnswerRules.Check(new AnswerForm { Level = "9", Progress = "x", Forecast = "y" });
        Assert.Equal(["level", "progress", "forecast", "done"], check.Faults.Select(fault => fault.Field));
    }

    [Theory]
    [InlineData(ForecastBasis.StraightLine, true, true)]
    [InlineData(ForecastBasis.StraightLine, false, false)]
    [InlineData(ForecastBasis.Official, true, false)]
    [InlineData(null, false, false)]
    public void A_forecast_is_required_where_none_stands_and_the_straight_line_is_beyond_the_threshold(
        ForecastBasis? basis, bool deviates, bool required)
    {
        var money = new BudgetStatement
        {
            Initiative = Town.Initiative("TU", "Trygga unga"),
            Year = 2026,
            Closed = false,
            Parts = 0,
            Budget = 1_200_000_000,
            Forecast = basis is { } known ? new Forecast(2_400_000_000, known, new DateOnly(2026, 10, 31), "x") : null,
            NeedsExplanation = deviates,
        };
        string[] faults = required ? ["answer.forecastMissing"] : [];
        Assert.Equal(faults, AnswerRules.Check(Good, money).Faults.Select(fault => fault.Code));
        Assert.Equal(faults, AnswerRules.CheckUnchanged(money).Faults.Select(fault => fault.Code));
        Assert.NotNull(AnswerRules.Check(Good with { Forecast = "24 mkr", Why = "Två år i ett." }, money).Answer);
    }

    [Fact]
    public void A_forecast_that_cannot_be_read_is_not_called_missing_too()
    {
        var check = AnswerRules.Check(Good with { Forecast = "tolv" });
        Assert.Equal(["answer.forecastWrong"], check.Faults.Select(fault => fault.Code));
    }

    private static AnswerForm With(string field, string text) => field switch
    {
        "done" => Good with { Done = text },
        "deviation" => Good with { Deviation = text },
        "measure" => Good with { Measure = text },
        _ => Good with { Lesson = text },
    };

    private static void AssertRefused(AnswerForm form, string field, string code)
    {
        var check = AnswerRules.Check(form);
        Assert.Null(check.Answer);
        var fault = Assert.Single(check.Faults);
        Assert.Equal((field, code), (fault.Field, fault.Code));
    }
}
