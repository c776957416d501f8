using TeamsAssistant.Initiatives;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>An indicator that has a target for the year and no outcome yet.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Target">Målvärde of the year.</param>
/// <param name="Last">The last value known, or null.</param>
/// <param name="LastYear">The year of <paramref name="Last"/>, or null: not given.</param>
public sealed record DueIndicator(Indicator Indicator, int Year, decimal Target, decimal? Last, int? LastYear)
{
    /// <summary>Name of its field in the form.</summary>
    public string Field => AnswerForm.IndicatorPrefix + Indicator.Id;

    /// <summary>
    /// Those of the initiative that are due in the year: pure. What the corrected answer gave is asked again, else it would be taken back
    /// in silence.
    /// </summary>
    public static IReadOnlyList<DueIndicator> Of(Initiative initiative, int year, LatestState? state, string? corrects = null)
    {
        var due =
            from indicator in initiative.Indicators
            let asked = indicator.Years.FirstOrDefault(one => one.Year == year)
            where asked is { Target: not null, Outcome: null }
            let given = state?.IndicatorFor(indicator.Id, year)
            where given is null || given.UpdateId == corrects
            let last = LastOf(indicator, year, state)
            select new DueIndicator(indicator, year, asked.Target!.Value, last.Value, last.Year);
        return [.. due];
    }

    private static (decimal? Value, int? Year) LastOf(Indicator indicator, int year, LatestState? state)
    {
        var measured = indicator.Years.Where(one => one.Outcome is not null).Select(one => (one.Year, Value: one.Outcome!.Value));
        var given = (state?.Indicators ?? [])
            .Where(one => string.Equals(one.Value.Indicator, indicator.Id, StringComparison.OrdinalIgnoreCase))
            .Select(one => (one.Value.Year, one.Value.Value));
        var known = measured.Concat(given).Where(one => one.Year < year).OrderByDescending(one => one.Year).ToList();
        return known.Count > 0 ? (known[0].Value, known[0].Year) : (indicator.Baseline, indicator.BaselineYear);
    }
}
