namespace TeamsAssistant.Rounds.Wheel;

/// <summary>What the calendar has to do now, and when it has to look again.</summary>
/// <param name="Due">What is due, in the order it is done.</param>
/// <param name="Next">When the next thing falls due if nothing changes, or null: nothing does.</param>
public sealed record WheelPlan(IReadOnlyList<Duty> Due, DateTimeOffset? Next);
