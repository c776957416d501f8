using Azure.Data.Tables;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Updates;

public sealed class UpdateRowsTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 12, 12, 5, 0, TimeSpan.Zero);

    [Fact]
    public void A_state_stored_before_the_newer_columns_is_read_as_it_was()
    {
        var row = new TableEntity("TU", "state")
        {
            ["UpdateId"] = "u1",
            ["Initiative"] = "TU",
            ["Round"] = "2026-T3",
            ["By"] = "p1",
            ["At"] = At,
            ["Level"] = 3,
            ["Progress"] = 45,
            ["Done"] = "Klart",
            ["Deviation"] = "x",
            ["Measure"] = "y",
            ["ForecastYear"] = 2026,
            ["Late"] = false,
            ["Revision"] = 1,
            ["Forecasts"] = """[{"Year":2026,"Amount":100,"Day":"2026-10-12","UpdateId":"u1"}]""",
            ["Rounds"] = """[{"Round":"2026-T3","UpdateId":"u1","At":"2026-10-12T12:05:00+00:00","Late":false}]""",
        };
        var state = UpdateRows.ReadState(row);
        Assert.Equal(new GivenProgress(45, "u1", "p1", At), state.Progress);
        Assert.Null(state.Update.Answer.Decider);
        Assert.Empty(state.Indicators);
        Assert.Equal(new GivenForecast(2026, 100, new DateOnly(2026, 10, 12), "u1"), Assert.Single(state.Forecasts));
    }

    [Fact]
    public void Everything_of_a_state_comes_back()
    {
        var update = new StatusUpdate
        {
            Id = "u2",
            Initiative = "TU",
            By = "p1",
            At = At,
            ForecastYear = 2026,
            Answer = new Answer
            {
                Level = SituationLevel.Serious,
                Done = "Klart",
                Decider = "Nämnden",
                Forecast = 5,
                ForecastWhy = "Lokalen",
                Indicators = [new IndicatorValue("NRI", 2026, 45.25m)],
            },
        };
        var state = UpdateRows.ReadState(UpdateRows.Write(
            new LatestState
            {
                Initiative = "TU",
                Revision = 2,
                Update = update,
                Progress = new GivenProgress(45, "u1", "p1", At),
                Indicators = [new GivenIndicator(new IndicatorValue("NRI", 2026, 45.25m), "u2", "p1", At)],
                Forecasts = [new GivenForecast(2026, 5, new DateOnly(2026, 10, 12), "u2") { Why = "Lokalen" }],
            },
            "state"));
        Assert.Equal("u1", state.Progress!.UpdateId);
        Assert.Null(state.Update.Answer.Progress);
        Assert.Equal(("Nämnden", "Lokalen"), (state.Update.Answer.Decider, state.Update.Answer.ForecastWhy));
        Assert.Equal(45.25m, Assert.Single(state.Update.Answer.Indicators).Value);
        Assert.Equal("u2", state.IndicatorFor("nri", 2026)!.UpdateId);
        Assert.Equal("Lokalen", state.ForecastFor(2026)!.Why);
    }
}
