using System.Globalization;

namespace TeamsAssistant.Calendar;

/// <summary>A span of whole days that a round asks about. Both ends are included: a year is 1 January to 31 December.</summary>
public sealed record Period
{
    /// <summary>Creates a period.</summary>
    /// <param name="from">First day, included.</param>
    /// <param name="to">Last day, included; not before <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period cannot end before it starts.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>First day, included.</summary>
    public DateOnly From { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly To { get; }

    /// <summary>The calendar year that figures of this period belong to: the year of the last day.</summary>
    public int Year => To.Year;

    /// <summary>Whether the day lies in the period, the end days included.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether something that runs from <paramref name="start"/> to <paramref name="end"/> (null: open) touches the period.</summary>
    public bool Overlaps(DateOnly? start, DateOnly? end) => (start is null || start <= To) && (end is null || From <= end);

    /// <summary>ISO form, <c>2026-09-01/2026-12-31</c>; for logs and storage, not for people.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}/{To:yyyy-MM-dd}");
}
