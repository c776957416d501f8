using TeamsAssistant.Access;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Updates;

/// <summary>What an initiative's state becomes by a new update: pure.</summary>
public static class NextState
{
    private const int MostRounds = 24;
    private const int MostForecastsOfYear = 8;
    private const int MostIndicatorYears = 3;

    /// <summary>
    /// The state after the update, with the update as it is stored: its id sorts newest first, and it supersedes what it corrects or the
    /// earlier answer in its round. A corrected answer keeps the level before the corrected one as the previous level.
    /// </summary>
    /// <exception cref="ArgumentException">Nobody answers, or nothing earlier can stand unchanged.</exception>
    public static LatestState Of(string initiative, LatestState? before, NewUpdate update, Change change)
    {
        var stored = new StatusUpdate
        {
            Id = UpdateId.Of(change.At, update.Form),
            Initiative = initiative,
            Round = update.Round,
            By = change.By ?? throw new ArgumentException("An answer is always a person's.", nameof(change)),
            At = change.At,
            Answer = update.Answer ?? Unchanged(before, update.AsksProgress),
            ForecastYear = update.ForecastYear,
            Late = update.Late,
            Supersedes = update.Corrects ?? (update.Round is { } round ? before?.AnswerIn(round)?.UpdateId : null),
        };
        return new LatestState
        {
            Initiative = initiative,
            Revision = (before?.Revision ?? 0) + 1,
            Update = stored,
            Chain = stored.Supersedes is not null && stored.Supersedes == before?.Update.Id ? before.Chain : stored.Id,
            PreviousLevel = stored.Supersedes is not null && stored.Supersedes == before?.Update.Id
                ? before.PreviousLevel
                : before?.Update.Answer.Level,
            Progress = GivenProgress.In(stored) ?? before?.Progress,
            Indicators = Indicators(before?.Indicators ?? [], stored, update.Corrects),
            Forecasts = Forecasts(before?.Forecasts ?? [], stored, update.Corrects),
            Rounds = Rounds(before, stored),
        };
    }

    // "No change" repeats what was said but not the forecast, whose date must stay the day it was given.
    private static Answer Unchanged(LatestState? before, bool asksProgress) => before is null
        ? throw new ArgumentException("There is no earlier answer that could stand.", nameof(before))
        : before.Update.Answer with
        {
            Progress = asksProgress ? before.Progress?.Percent : null,
            Forecast = null,
            ForecastWhy = null,
            Lesson = null,
            Indicators = [],
        };

    // A correction takes the corrected answer's values back; what it does not say again is due again.
    private static IReadOnlyList<GivenIndicator> Indicators(IReadOnlyList<GivenIndicator> earlier, StatusUpdate update, string? corrected)
    {
        var given = update.Answer.Indicators.Select(value => new GivenIndicator(value, update.Id, update.By, update.At)).ToList();
        return
        [
            .. given.Concat(earlier.Where(one => one.UpdateId != corrected && !given.Exists(now => IsSame(now.Value, one.Value))))
                .GroupBy(one => one.Value.Indicator, StringComparer.OrdinalIgnoreCase)
                .SelectMany(years => years.OrderByDescending(one => one.Value.Year).Take(MostIndicatorYears)),
        ];
    }

    private static bool IsSame(IndicatorValue one, IndicatorValue other) =>
        one.Year == other.Year && string.Equals(one.Indicator, other.Indicator, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Only a correction takes a forecast back: the corrected answer's own goes, and the one before it stands again. Silence in any other
    /// answer leaves the forecast as it was; the same amount said again is the same forecast, given later.
    /// </summary>
    private static IReadOnlyList<GivenForecast> Forecasts(IReadOnlyList<GivenForecast> earlier, StatusUpdate update, string? corrected)
    {
        var standing = earlier.Where(forecast => forecast.UpdateId != corrected).ToList();
        if (update.Answer.Forecast is { } amount)
        {
            var given = new GivenForecast(update.ForecastYear, amount, MunicipalClock.DayOf(update.At), update.Id) { Why = update.Answer.ForecastWhy };
            var newest = standing.Find(forecast => forecast.Year == given.Year);
            standing = [given, .. standing.Where(forecast => forecast != newest || forecast.Amount != amount)];
        }

        return
        [
            .. standing.GroupBy(forecast => forecast.Year).OrderByDescending(year => year.Key).SelectMany(year => year.Take(MostForecastsOfYear).Select((one, place) => place == 0 ? one : one with { Why = null })),
        ];
    }

    private static IReadOnlyList<RoundAnswer> Rounds(LatestState? before, StatusUpdate update)
    {
        var earlier = before?.Rounds ?? [];
        if (update.Round is not { } round)
        {
            return earlier;
        }

        // The first answer decides whether the round was answered late; a correction does not make it so.
        var late = before?.AnswerIn(round)?.Late ?? update.Late;
        return [new RoundAnswer(round, update.Id, update.At, late), .. earlier.Where(answer => answer.Round != round).Take(MostRounds - 1)];
    }
}
