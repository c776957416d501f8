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
            ["Forecast"] = answer.Forecast,
            ["Lesson"] = answer.Lesson,
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
            Progress = row.GetInt32("Progress")!.Value,
            Done = row.GetString("Done") ?? "",
            Deviation = row.GetString("Deviation"),
            Measure = row.GetString("Measure"),
            Forecast = row.GetInt64("Forecast"),
            Lesson = row.GetString("Lesson"),
        },
        ForecastYear = row.GetInt32("ForecastYear")!.Value,
        Late = row.GetBoolean("Late") ?? false,
        Supersedes = row.GetString("Supersedes"),
    };

    public static TableEntity Write(LatestState state, string rowKey)
    {
        var row = Write(state.Update, rowKey);
        row["Revision"] = state.Revision;
        row["PreviousLevel"] = (int?)state.PreviousLevel;
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
        PreviousLevel = (SituationLevel?)row.GetInt32("PreviousLevel"),
        Forecasts = JsonSerializer.Deserialize<IReadOnlyList<GivenForecast>>(row.GetString("Forecasts"))!,
        Rounds = JsonSerializer.Deserialize<IReadOnlyList<RoundAnswer>>(row.GetString("Rounds"))!,
    };

    public static StateAsRead ReadListed(TableEntity row) =>
        new(row.GetString("Initiative"), ReadState(row), row.GetString("StateTag"), row.ETag.ToString());
}
