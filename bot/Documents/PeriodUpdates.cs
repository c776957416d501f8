using TeamsAssistant.Calendar;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Documents;

/// <summary>Which answers are of a period: pure.</summary>
public static class PeriodUpdates
{
    /// <summary>A round on a period is answered after it: so many days more are looked at.</summary>
    private const int DaysAfter = 120;

    /// <summary>The days in which the period's answers were given.</summary>
    public static Period Read(Period period, DateOnly today)
    {
        var last = period.To.AddDays(DaysAfter);
        return new Period(period.From, last < today || today < period.To ? last : today);
    }

    /// <summary>
    /// The answers of the period, oldest first, corrected ones left out. An answer in a round is of the round's period, whenever it was
    /// given: of this one when that ends in it, or was not over while this one lasted. Between rounds the day decides.
    /// </summary>
    /// <param name="updates">Answers, in any order.</param>
    /// <param name="period">The period.</param>
    /// <param name="periodOfRound">A round's period by its id; null: not known, then the day decides.</param>
    public static IReadOnlyList<StatusUpdate> Of(IReadOnlyList<StatusUpdate> updates, Period period, Func<string, Period?> periodOfRound)
    {
        var corrected = updates.Select(update => update.Supersedes).OfType<string>().ToHashSet();
        return [.. updates.Where(update => !corrected.Contains(update.Id) && IsOf(update)).OrderBy(update => update.At)];

        bool IsOf(StatusUpdate update)
        {
            var said = period.Contains(MunicipalClock.DayOf(update.At));
            return update.Round is { } round && periodOfRound(round) is { } asked
                ? period.Contains(asked.To) || (said && asked.To > period.To)
                : said;
        }
    }
}
