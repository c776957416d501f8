using TeamsAssistant.Calendar;

namespace TeamsAssistant.Initiatives;

/// <summary>One row of the register's sheet omgångar: a round that the yearly wheel (årshjul) has planned.</summary>
/// <param name="Id">Omgång.</param>
/// <param name="Cadence">Takt.</param>
/// <param name="Period">Period från, Period till.</param>
/// <param name="Start">Start: the day it is sent.</param>
/// <param name="LastAnswer">Sista svar: the last day that is in time.</param>
/// <param name="Committee">Abbreviation, or null for all committees.</param>
/// <param name="Meeting">Sammanträde that it feeds, or null.</param>
public sealed record PlannedRound(
    string Id,
    Cadence Cadence,
    Period Period,
    DateOnly Start,
    DateOnly LastAnswer,
    string? Committee,
    DateOnly? Meeting);
