namespace TeamsAssistant.Updates;

/// <summary>That an initiative has answered a round, and with which update (the latest counts).</summary>
/// <param name="Round">The round.</param>
/// <param name="UpdateId">The latest update in it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Late">After the last day.</param>
public sealed record RoundAnswer(string Round, string UpdateId, DateTimeOffset At, bool Late);
