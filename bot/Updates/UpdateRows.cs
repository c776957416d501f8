using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Updates;

/// <summary>How updates and states lie in rows. Known by this room's store and the overview's reader.</summary>
internal static class UpdateRows
{
    public const string StateKey = "state";

    public static string Partition(string initiative) => TableKey.Of(initiative.ToUpperInvariant());

    public const string UpdatePrefix = "update";

    public static string UpdateKey(string id) => TableKey.Of(UpdatePrefix, id);

    public static string FormKey(string form) => TableKey.Of("form", form);

    public static string ListKey(string initiative) => TableKey.Of("initiative", initiative.ToUpperInvariant(), StateKey);

    public static bool IsState(TableEntity row) => row.RowKey.EndsWith("|" + StateKey, StringComparison.Ordinal);

    public static TableEntity Write(StatusUpdate update, string rowKey)
    {
        var answer = update.Answer;
        return new TableEntity("", rowKey)
        {
            ["UpdateId"] = update.Id,
            ["Initiative"] = update.Initiative,
            ["Round"] = update.Round,
            ["By"] = update.By,
            ["At"] = update.At,
            ["Level"] = (int)answer.Level,
            ["Progress"] = answer.Progress,
            ["Done"] = answer.Done,
            ["Deviation"] = answer.Deviation,
            ["Measure"] = answer.Measure,
            ["Decider"] = answer.Decider,
            ["Forecast"] = answer.Forecast,
            ["ForecastWhy"] = answer.ForecastWhy,
            ["Lesson"] = answer.Lesson,
            ["Indicators"] = answer.Indicators.Count == 0 ? null : JsonSerializer.Serialize(answer.Indicators),
            ["ForecastYear"] = update.ForecastYear,
            ["Late"] = update.Late,
            ["Supersedes"] = update.Supersedes,
        };
    }

    public static StatusUpdate ReadUpdate(TableEntity row) => new()
    {
        Id = row.GetString("UpdateId"),
        Initiative = row.GetString("Initiative"),
        Round = row.GetString("Round"),
        By = row.GetString("By"),
        At = row.GetDateTimeOffset("At")!.Value,
        Answer = new Answer
        {
            Level = (SituationLevel)row.GetInt32("Level")!.Value,
            Progress = row.GetInt32("Progress"),
            Done = row.GetString("Done") ?? "",
            Deviation = row.GetString("Deviation"),
            Measure = row.GetString("Measure"),
            Decider = row.GetString("Decider"),
            Forecast = row.GetInt64("Forecast"),
            ForecastWhy = row.GetString("ForecastWhy"),
            Lesson = row.GetString("Lesson"),
            Indicators = ReadList<IndicatorValue>(row, "Indicators"),
        },
        ForecastYear = row.GetInt32("ForecastYear")!.Value,
        Late = row.GetBoolean("Late") ?? false,
        Supersedes = row.GetString("Supersedes"),
    };

    public static TableEntity Write(LatestState state, string rowKey)
    {
        var row = Write(state.Update, rowKey);
        row["Revision"] = state.Revision;
        row["Chain"] = state.Chain;
        row["PreviousLevel"] = (int?)state.PreviousLevel;
        row["GivenProgress"] = state.Progress is { } progress ? JsonSerializer.Serialize(progress) : null;
        row["GivenIndicators"] = state.Indicators.Count == 0 ? null : JsonSerializer.Serialize(state.Indicators);
        row["Forecasts"] = JsonSerializer.Serialize(state.Forecasts);
        row["Rounds"] = JsonSerializer.Serialize(state.Rounds);
        return row;
    }

    /// <summary>The list's copy also holds the tag of the row it copies: that is what the next write is conditional on.</summary>
    public static TableEntity WriteListed(LatestState state, string stateTag)
    {
        var row = Write(state, ListKey(state.Initiative));
        row["StateTag"] = stateTag;
        return row;
    }

    public static LatestState ReadState(TableEntity row) => new()
    {
        Initiative = row.GetString("Initiative"),
        Revision = row.GetInt32("Revision")!.Value,
        Update = ReadUpdate(row),
        Chain = row.GetString("Chain") ?? row.GetString("UpdateId"),
        PreviousLevel = (SituationLevel?)row.GetInt32("PreviousLevel"),
        Progress = row.GetString("GivenProgress") is { } progress ? JsonSerializer.Deserialize<GivenProgress>(progress) : null,
        Indicators = ReadList<GivenIndicator>(row, "GivenIndicators"),
        Forecasts = ReadList<GivenForecast>(row, "Forecasts"),
        Rounds = ReadList<RoundAnswer>(row, "Rounds"),
    };

    /// <summary>Rows from before the column was there have an empty list.</summary>
    private static IReadOnlyList<T> ReadList<T>(TableEntity row, string column) =>
        row.GetString(column) is { } list ? JsonSerializer.Deserialize<IReadOnlyList<T>>(list)! : [];

    public static StateAsRead ReadListed(TableEntity row) =>
        new(row.GetString("Initiative"), ReadState(row), row.GetString("StateTag"), row.ETag.ToString());
}
