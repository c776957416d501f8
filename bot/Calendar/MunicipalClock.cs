namespace TeamsAssistant.Calendar;

/// <summary>
/// The municipality's clock: instants are UTC, days are those of Europe/Stockholm, so that an answer at 00:30 on 1 January belongs to
/// the new year although UTC still has the old one.
/// </summary>
public sealed class MunicipalClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The present instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's date in the municipality.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The date in the municipality at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The wall-clock time in the municipality at an instant.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Stockholm);

    /// <summary>
    /// The instant of a wall-clock time in the municipality, UTC. A time that the spring change skips is the one an hour later; of a time
    /// that the autumn change gives twice, the first.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (Stockholm.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }

        var offset = Stockholm.IsAmbiguousTime(wall) ? Stockholm.GetAmbiguousTimeOffsets(wall).Max() : Stockholm.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }
}
