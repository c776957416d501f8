using TeamsAssistant.Access;

namespace TeamsAssistant.Updates;

/// <summary>What an initiative's state becomes by a new update: pure.</summary>
public static class NextState
{
    private const int MostRounds = 24;

    /// <summary>The stored form of a new update: its id sorts newest first, and it supersedes the earlier answer in its round.</summary>
    public static StatusUpdate Update(string initiative, LatestState? before, NewUpdate update, Change change) => new()
    {
        Id = UpdateId.Of(change.At, update.Form),
        Initiative = initiative,
        Round = update.Round,
        By = change.By ?? throw new ArgumentException("An answer is always a person's.", nameof(change)),
        At = change.At,
        Answer = update.Answer,
        ForecastYear = update.ForecastYear,
        Late = update.Late,
        Supersedes = update.Corrects ?? (update.Round is { } round ? before?.AnswerIn(round)?.UpdateId : null),
    };

    /// <summary>The state after the update. A corrected answer keeps the level before the corrected one as the previous level.</summary>
    public static LatestState After(LatestState? before, StatusUpdate update) => new()
    {
        Initiative = update.Initiative,
        Revision = (before?.Revision ?? 0) + 1,
        Update = update,
        PreviousLevel = update.Supersedes is not null && update.Supersedes == before?.Update.Id
            ? before.PreviousLevel
            : before?.Update.Answer.Level,
        Forecasts = Forecasts(before, update),
        Rounds = Rounds(before, update),
    };

    private static IReadOnlyList<GivenForecast> Forecasts(LatestState? before, StatusUpdate update)
    {
        var earlier = before?.Forecasts ?? [];
        if (update.Answer.Forecast is not { } amount)
        {
            // A correction that takes the forecast away takes it back; silence in another answer leaves it as it was.
            return [.. earlier.Where(forecast => forecast.UpdateId != update.Supersedes)];
        }

        var given = new GivenForecast(update.ForecastYear, amount, Calendar.MunicipalClock.DayOf(update.At), update.Id);
        return [.. earlier.Where(forecast => forecast.Year != given.Year).Append(given).OrderByDescending(forecast => forecast.Year)];
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
