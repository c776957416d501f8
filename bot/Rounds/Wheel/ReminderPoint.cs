namespace TeamsAssistant.Rounds.Wheel;

/// <summary>
/// When a round writes to the people whom it asks. A new one gets its moment in <see cref="RoundSchedule"/>, in order of time, and its word
/// in <see cref="WheelOptions.Reminders"/>.
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
