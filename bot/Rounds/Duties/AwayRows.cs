using Azure.Data.Tables;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds.Duties;

/// <summary>How absences lie in the register partition: one row a person and first day.</summary>
internal static class AwayRows
{
    public const string Prefix = "away";

    public static bool IsAway(TableEntity row) => row.RowKey.StartsWith(Prefix + "|", StringComparison.Ordinal);

    /// <summary>The beginning of the keys of a person's rows.</summary>
    public static string PrefixOf(string person) => TableKey.Of(Prefix, person);

    public static TableEntity Write(Away away) => new("", TableKey.Of(Prefix, away.Person, DayColumn.Write(away.Days.From)!))
    {
        ["Person"] = away.Person,
        ["From"] = DayColumn.Write(away.Days.From),
        ["To"] = DayColumn.Write(away.Days.To),
        ["StandIn"] = away.StandIn,
    };

    public static Away Read(TableEntity row) => new(
        row.GetString("Person"),
        new Period(DayColumn.Read(row, "From")!.Value, DayColumn.Read(row, "To")!.Value),
        row.GetString("StandIn"));
}
