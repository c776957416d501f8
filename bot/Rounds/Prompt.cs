using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds;

/// <summary>That an open round asks about an initiative, with what an answer needs to know of the round.</summary>
/// <param name="Round">Id of the round.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Period">The days asked about.</param>
/// <param name="LastAnswer">Last day that is in time.</param>
/// <param name="Owner">Entra object id of the owner when the round started, or null: a gap that the report prints.</param>
public sealed record Prompt(string Round, string Initiative, Period Period, DateOnly LastAnswer, string? Owner)
{
    /// <summary>Entra object id of whom this question was left to ("Lämna till …"), or null: nobody.</summary>
    public string? LeftTo { get; init; }

    /// <summary>Why no answer is to be had, as the coordinator or manager noted, or null.</summary>
    public string? Reason { get; init; }
}
