using System.Globalization;
using Microsoft.Graph.Models;

namespace TeamsAssistant.Library.SharePoint;

/// <summary>The columns' values by internal name, as a library wants them.</summary>
internal static class ColumnValues
{
    private const int LongestLine = 255;

    /// <summary>Finds the columns and writes the values.</summary>
    /// <exception cref="LibraryException">Columns are missing; names them and how to create them.</exception>
    public static Dictionary<string, string?> Of(LibraryColumns columns, LibraryColumnNames names, IReadOnlyList<ColumnDefinition> there)
    {
        if (Missing(names, there) is { } missing)
        {
            throw new LibraryException(LibraryFault.ColumnsMissing, missing);
        }

        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        Set(names.Kind, _ => columns.Kind);
        Set(names.Committee, _ => columns.Committee);
        Set(names.Meeting, column => columns.Meeting is { } day ? Day(day, column) : null);
        Set(names.DiaryNumber, _ => columns.DiaryNumber);
        Set(names.State, _ => columns.State);
        Set(names.Initiatives, column => Ids(columns.Initiatives, column));
        return values;

        void Set(string name, Func<ColumnDefinition, string?> value)
        {
            if (name.Length > 0)
            {
                var column = Find(name, there)!;
                values[column.Name!] = value(column);
            }
        }
    }

    /// <summary>What the library lacks, and how to create it; null when all is there.</summary>
    public static string? Missing(LibraryColumnNames names, IReadOnlyList<ColumnDefinition> there)
    {
        (string Name, string Type)[] wanted =
        [
            (names.Kind, "single line of text"), (names.Committee, "single line of text"), (names.Meeting, "date"),
            (names.DiaryNumber, "single line of text"), (names.State, "single line of text"), (names.Initiatives, "multiple lines of text, plain"),
        ];
        var missing = wanted.Where(one => one.Name.Length > 0 && Find(one.Name, there) is null).Select(one => $"\"{one.Name}\" ({one.Type})").ToList();
        return missing.Count == 0 ? null
            : $"The library lacks the columns {string.Join(", ", missing)}: create them there, or name others in Library__Columns__….";
    }

    /// <summary>Whether the fields say what is wanted; a time or number that only looks otherwise is the same.</summary>
    public static bool Same(FieldValueSet? there, IReadOnlyDictionary<string, string?> wanted) =>
        there is not null && wanted.All(one => Same(there.AdditionalData.TryGetValue(one.Key, out var value) ? value : null, one.Value));

    private static bool Same(object? there, string? wanted) => there switch
    {
        null => string.IsNullOrEmpty(wanted),
        DateTime time => DateTime.TryParse(wanted, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var day)
            && day.Date == time.ToUniversalTime().Date,
        _ => Convert.ToString(there, CultureInfo.InvariantCulture) == (wanted ?? ""),
    };

    private static ColumnDefinition? Find(string name, IReadOnlyList<ColumnDefinition> there) =>
        there.FirstOrDefault(column => column.ReadOnly != true && string.Equals(column.DisplayName, name, StringComparison.OrdinalIgnoreCase))
        ?? there.FirstOrDefault(column => column.ReadOnly != true && string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));

    // Noon: the day is the same in the site's own time zone.
    private static string Day(DateOnly day, ColumnDefinition column) =>
        day.ToString(column.DateTime is null ? "yyyy-MM-dd" : "yyyy-MM-dd'T12:00:00Z'", CultureInfo.InvariantCulture);

    // A single line takes 255 characters: whole ids, and how many more.
    private static string Ids(IReadOnlyList<string> ids, ColumnDefinition column)
    {
        var all = string.Join(", ", ids);
        if (column.Text?.AllowMultipleLines == true || all.Length <= LongestLine)
        {
            return all;
        }

        for (var shown = ids.Count - 1; shown > 0; shown--)
        {
            var some = string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", ids.Take(shown))} (+{ids.Count - shown})");
            if (some.Length <= LongestLine)
            {
                return some;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"(+{ids.Count})");
    }
}
