namespace TeamsAssistant.Rounds.Wheel;

/// <summary>
/// When a round writes to the people whom it asks, in order of time. A new one gets its moment in <see cref="RoundSchedule"/>, in the same
/// order, and its word in <see cref="WheelOptions.Reminders"/>; in a round that is past it already, it is left out.
/// </summary>
public enum ReminderPoint
{
    /// <summary>At the start: that they are asked.</summary>
    Start,

    /// <summary>Half of the days have passed.</summary>
    Halfway,

    /// <summary>The working day before the last.</summary>
    DayBefore,

    /// <summary>On the last day.</summary>
    End,
}
