using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>How one person's absences change: pure. No day ever has two, and those that are over are dropped.</summary>
public static class AwayDays
{
    /// <summary>Her absences when the new one holds on its days: others keep the days that it leaves them.</summary>
    /// <param name="known">What she has set.</param>
    /// <param name="added">The new one.</param>
    /// <param name="today">Absences that ended before it are dropped.</param>
    public static IReadOnlyList<Away> With(IEnumerable<Away> known, Away added, DateOnly today) =>
    [
        .. known.SelectMany(away => Outside(away, added.Days)).Append(added)
            .Where(away => away.Days.To >= today)
            .OrderBy(away => away.Days.From),
    ];

    /// <summary>Her absences when she is back today, and the one that it changes: the present one, else the next; null when she has none.</summary>
    public static (IReadOnlyList<Away> Left, Away? Ended) Back(IEnumerable<Away> known, DateOnly today)
    {
        var still = known.Where(away => away.Days.To >= today).OrderBy(away => away.Days.From).ToList();
        return (still.Count == 0 ? [] : still[1..], still.FirstOrDefault());
    }

    private static IEnumerable<Away> Outside(Away away, Period days)
    {
        if (!days.Overlaps(away.Days.From, away.Days.To))
        {
            yield return away;
            yield break;
        }

        if (away.Days.From < days.From)
        {
            yield return away with { Days = new Period(away.Days.From, days.From.AddDays(-1)) };
        }

        if (away.Days.To > days.To)
        {
            yield return away with { Days = new Period(days.To.AddDays(1), away.Days.To) };
        }
    }
}
