using TeamsAssistant.Calendar;
using TeamsAssistant.Documents;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

public sealed class PeriodUpdatesTests
{
    private static readonly Period Tertial = new(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31));

    private static readonly Dictionary<string, Period> Rounds = new()
    {
        ["T1"] = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 30)),
        ["T2"] = Tertial,
        ["YEAR"] = new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)),
    };

    [Theory]
    [InlineData("2026-09-07", "T2", true)]
    [InlineData("2026-05-08", "T1", false)]
    [InlineData("2026-07-02", "YEAR", true)]
    [InlineData("2026-11-02", "YEAR", false)]
    [InlineData("2026-07-02", null, true)]
    [InlineData("2026-05-01", null, true)]
    [InlineData("2026-08-31", null, true)]
    [InlineData("2026-04-30", null, false)]
    [InlineData("2026-09-01", null, false)]
    [InlineData("2026-07-02", "UNKNOWN", true)]
    [InlineData("2026-09-07", "UNKNOWN", false)]
    public void An_answer_in_a_round_is_of_the_rounds_period_and_one_between_rounds_of_its_day(string day, string? round, bool told) =>
        Assert.Equal(told, PeriodUpdates.Of([Update("a", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), round)], Tertial, id => Rounds.GetValueOrDefault(id)).Count == 1);

    [Fact]
    public void A_corrected_answer_is_not_told_and_the_oldest_comes_first()
    {
        var told = PeriodUpdates.Of(
            [
                Update("c", new DateOnly(2026, 7, 3), null),
                Update("b", new DateOnly(2026, 6, 2), null) with { Supersedes = "a" },
                Update("a", new DateOnly(2026, 6, 1), null),
            ],
            Tertial,
            _ => null);

        Assert.Equal(["b", "c"], told.Select(update => update.Id));
    }

    [Fact]
    public void Answers_are_looked_for_a_while_after_the_period_but_not_after_today()
    {
        Assert.Equal(new DateOnly(2026, 9, 20), PeriodUpdates.Read(Tertial, new DateOnly(2026, 9, 20)).To);
        Assert.Equal(new DateOnly(2026, 12, 29), PeriodUpdates.Read(Tertial, new DateOnly(2027, 9, 20)).To);
        Assert.True(PeriodUpdates.Read(Tertial, new DateOnly(2026, 4, 1)).To >= Tertial.To);
    }

    private static StatusUpdate Update(string id, DateOnly day, string? round) => new()
    {
        Id = id,
        Initiative = "I",
        Round = round,
        By = "p",
        At = MunicipalClock.At(day, new TimeOnly(12, 0)),
        Answer = new Answer { Level = SituationLevel.Normal, Done = "x" },
        ForecastYear = 2026,
    };
}
