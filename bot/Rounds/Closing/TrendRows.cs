using Azure.Data.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>How trends lie in the register partition: one row a committee.</summary>
internal static class TrendRows
{
    private const string Prefix = "trend";

    public static bool IsTrend(TableEntity row) => row.RowKey.StartsWith(Prefix + "|", StringComparison.Ordinal);

    public static TableEntity Write(CommitteeTrend trend)
    {
        var row = new TableEntity("", TableKey.Of(Prefix, (trend.Committee ?? "-").ToUpperInvariant())) { ["Committee"] = trend.Committee };
        JsonColumn.Write(row, "Rounds", trend.Rounds);
        JsonColumn.Write(row, "Early", [.. trend.Early]);
        return row;
    }

    public static CommitteeTrend Read(TableEntity row) => new(
        row.GetString("Committee"),
        JsonColumn.Read<RoundTrend>(row, "Rounds"),
        JsonColumn.Read<KeyValuePair<string, DateOnly>>(row, "Early").ToDictionary(StringComparer.OrdinalIgnoreCase));
}
