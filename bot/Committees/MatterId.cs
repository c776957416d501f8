using System.Globalization;

namespace TeamsAssistant.Committees;

/// <summary>
/// Keys of matters, from what tells them apart: committee, meeting that it was first made for, kind, subject. Made twice at the same
/// second it is one matter.
/// </summary>
public static class MatterId
{
    // The key that agenda items have had from the beginning.
    private const string OfficialReport = "uppfoljning";

    /// <summary>For example <c>KS-2026-12-08-uppfoljning</c>; at the second place <c>KS-2026-12-08-uppfoljning-2</c>.</summary>
    public static string Of(string committee, DateOnly meeting, MatterKind kind, string? subject = null, int place = 1)
    {
        var what = kind == MatterKind.OfficialReport ? OfficialReport : kind.ToString();
        var id = $"{committee}-{meeting.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{what}";
        var first = subject is null ? id : $"{id}-{subject}";
        return place == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{place}");
    }

    /// <summary>Year of the meeting that the key was made for, or null: it is no key of the committee's.</summary>
    internal static int? YearOf(string committee, string id) => DayOf(committee, id)?.Year;

    /// <summary>The meeting that the key was made for, or null.</summary>
    internal static DateOnly? DayOf(string committee, string id)
    {
        const int Day = 10;
        var from = committee.Length + 1;
        return id.Length > from + Day
            && id.StartsWith($"{committee}-", StringComparison.OrdinalIgnoreCase)
            && DateOnly.TryParseExact(id.AsSpan(from, Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;
    }
}
