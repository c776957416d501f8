namespace TeamsAssistant.Tests.Journeys.SimulatedYear;

/// <summary>An answer that an official gives in the simulated year.</summary>
/// <param name="Round">The round.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="By">Who answers.</param>
/// <param name="At">Wall-clock time.</param>
/// <param name="Late">Whether the last day has passed.</param>
/// <param name="Critical">Whether it is at level 5.</param>
internal sealed record GivenInYear(string Round, string Initiative, string By, DateTime At, bool Late, bool Critical);
