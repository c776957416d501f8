namespace TeamsAssistant.Rounds.Closing;

/// <summary>A closed round in figures.</summary>
/// <param name="Round">The round.</param>
/// <param name="ClosedOn">The day it was closed, municipality's date.</param>
/// <param name="Answered">Initiatives that answered, late ones included.</param>
/// <param name="Late">Those of them that were late.</param>
/// <param name="Missing">Initiatives that did not answer.</param>
/// <param name="Areas">Levels by area, in order of name; those without area first.</param>
public sealed record RoundTrend(Round Round, DateOnly ClosedOn, int Answered, int Late, int Missing, IReadOnlyList<AreaLevels> Areas)
{
    /// <summary>Levels over all areas.</summary>
    public AreaLevels All => new(null, [.. Enumerable.Range(0, 5).Select(level => Areas.Sum(area => area.Counts[level]))]);

    /// <summary>The figures of a round that is closed.</summary>
    public static RoundTrend Of(ClosedRound closed, Func<string, string?> areaOf)
    {
        var answered = closed.Outcomes.Where(outcome => outcome.Answer is not null).ToList();
        var areas =
            from outcome in answered
            group outcome by areaOf(outcome.Prompt.Initiative) into area
            orderby area.Key
            select new AreaLevels(area.Key, [.. Enumerable.Range(1, 5).Select(level => area.Count(outcome => (int)outcome.State!.Update.Answer.Level == level))]);
        return new RoundTrend(
            closed.Round, closed.ClosedOn, answered.Count, answered.Count(outcome => outcome.Answer!.Late), closed.Outcomes.Count - answered.Count, [.. areas]);
    }
}
