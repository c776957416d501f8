using System.Globalization;
using Azure.Data.Tables;

namespace TeamsAssistant.Initiatives;

/// <summary>A date in a row: as ISO text, since a table knows only instants.</summary>
internal static class DayColumn
{
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Read(TableEntity row, string name) =>
        row.GetString(name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
