using Azure.Data.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>How hand-overs lie in the register partition: newest first, never changed.</summary>
internal static class HandOverRows
{
    private const string Prefix = "handover";

    public static bool IsHandOver(TableEntity row) => row.RowKey.StartsWith(Prefix + "|", StringComparison.Ordinal);

    public static TableEntity Write(HandOver handOver)
    {
        var row = new TableEntity("", TableKey.Of(Prefix, TableKey.NewestFirst(handOver.At), handOver.From))
        {
            ["From"] = handOver.From,
            ["To"] = handOver.To,
            ["By"] = handOver.By,
            ["At"] = handOver.At,
        };
        JsonColumn.Write(row, "Initiatives", handOver.Initiatives);
        return row;
    }

    public static HandOver Read(TableEntity row) => new(
        row.GetString("From"),
        row.GetString("To"),
        JsonColumn.Read<string>(row, "Initiatives"),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value);
}
