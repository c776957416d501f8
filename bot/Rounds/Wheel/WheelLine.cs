using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Wheel;

/// <summary>One round of one committee in the yearly wheel, as it stands. Rounds that were started beside the wheel are among them.</summary>
/// <param name="Id">Id of the round.</param>
/// <param name="Committee">Abbreviation, or null: all.</param>
/// <param name="Start">The day it starts or started.</param>
/// <param name="LastAnswer">Last day in time.</param>
/// <param name="Meeting">Sammanträde, or null.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Paused">Whether the calendar leaves it alone until it is resumed.</param>
public sealed record WheelLine(string Id, string? Committee, DateOnly Start, DateOnly LastAnswer, DateOnly? Meeting, WheelState State, bool Paused)
{
    /// <summary>The wheel, by start, then id.</summary>
    public static IReadOnlyList<WheelLine> Of(WheelFacts facts, WheelOptions options, DateOnly today)
    {
        var days = options.Days;
        var started = facts.Rounds.ToDictionary(round => round.Id, StringComparer.OrdinalIgnoreCase);
        var planned =
            from entry in WheelEntry.Of(facts.Register, facts.Wheel)
            where !started.ContainsKey(entry.Id)
            let state = facts.IsClosed(entry.Id) ? WheelState.Closed
                : entry.Rests(days) ? WheelState.Resting
                : today > entry.LastAnswer(days) ? WheelState.Missed
                : WheelState.Planned
            select new WheelLine(
                entry.Id, entry.Committee.Abbreviation, entry.StartDay(days), entry.LastAnswer(days), entry.Planned.Meeting, state, facts.Paused.Contains(entry.Id));
        var running = facts.Rounds.Select(round => new WheelLine(
            round.Id,
            round.Committee,
            MunicipalClock.DayOf(round.StartedAt),
            round.LastAnswer,
            round.Meeting,
            round.State == RoundState.Open ? WheelState.Open : WheelState.Closed,
            facts.Paused.Contains(round.Id)));
        return [.. planned.Concat(running).OrderBy(line => line.Start).ThenBy(line => line.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether the words name it: its id, or its id with the committee's abbreviation before or after.</summary>
    public bool IsNamed(string words) =>
        Same(Id, words) || (Committee is { } committee && (Same($"{committee} {Id}", words) || Same($"{Id} {committee}", words) || Same(Id, Turned(words, committee))));

    // "KS 2026-T3" is the round "2026-T3 KS" of one that is planned for all.
    private static string Turned(string words, string committee) =>
        words.StartsWith(committee + " ", StringComparison.OrdinalIgnoreCase) ? $"{words[(committee.Length + 1)..]} {committee}" : words;

    private static bool Same(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
