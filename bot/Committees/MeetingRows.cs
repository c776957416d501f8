using Azure.Data.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

/// <summary>How meetings lie in the committee's partition, <c>meeting|DAY</c>, and the sequence of its diary numbers, <c>diary|YEAR</c>.</summary>
internal static class MeetingRows
{
    /// <summary>After the last meeting there can be.</summary>
    public const string End = "meeting}";

    public static string Key(DateOnly day) => TableKey.Of("meeting", DayColumn.Write(day)!);

    public static TableEntity Write(Meeting meeting)
    {
        var row = new TableEntity("", Key(meeting.Day))
        {
            ["Committee"] = meeting.Committee,
            ["Day"] = DayColumn.Write(meeting.Day),
            ["Planned"] = meeting.Planned,
        };
        JsonColumn.Write(row, "Agenda", meeting.Agenda);
        return row;
    }

    public static Meeting Read(TableEntity row) => new(row.GetString("Committee"), DayColumn.Read(row, "Day")!.Value)
    {
        Planned = row.GetBoolean("Planned") ?? false,
        Agenda = JsonColumn.Read<AgendaEntry>(row, "Agenda"),
    };

    public static string DiaryKey(int year) => TableKey.Of("diary", year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    public static TableEntity WriteDiary(int year, int last) => new("", DiaryKey(year)) { ["Last"] = last };

    public static int ReadDiary(TableEntity? row) => row?.GetInt32("Last") ?? 0;
}
