using TeamsAssistant.Calendar;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class RoundNameTests
{
    [Theory]
    [InlineData(Cadence.Tertial, "2026-09-01", "2026-12-31", "T3 2026", "T3 2026")]
    [InlineData(Cadence.Tertial, "2026-08-01", "2026-11-30", "2026-08-01 – 2026-11-30", "2026-08-01 – 2026-11-30")]
    [InlineData(Cadence.Month, "2028-02-01", "2028-02-29", "februari 2028", "February 2028")]
    [InlineData(Cadence.Week, "2026-12-28", "2027-01-03", "vecka 53 2026", "week 53 2026")]
    [InlineData(Cadence.Week, "2026-12-29", "2027-01-04", "2026-12-29 – 2027-01-04", "2026-12-29 – 2027-01-04")]
    [InlineData(Cadence.HalfYear, "2026-01-01", "2026-06-30", "halvår 1 2026", "half-year 1 2026")]
    [InlineData(Cadence.Year, "2026-01-01", "2026-12-31", "2026", "2026")]
    [InlineData(Cadence.Year, "2026-07-01", "2027-06-30", "2026-07-01 – 2027-06-30", "2026-07-01 – 2027-06-30")]
    [InlineData(Cadence.Once, "2026-10-01", "2026-10-31", "oktober 2026", "October 2026")]
    public void A_round_is_called_by_what_it_asks_about(Cadence cadence, string from, string to, string swedish, string english)
    {
        var day = System.Globalization.CultureInfo.InvariantCulture;
        var round = Sample.Round() with { Cadence = cadence, Period = new Period(DateOnly.Parse(from, day), DateOnly.Parse(to, day)) };

        Assert.Equal(swedish, RoundName.Of(round, Language.Swedish));
        Assert.Equal(english, RoundName.Of(round, Language.English));
    }
}
