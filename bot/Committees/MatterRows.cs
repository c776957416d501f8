using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

/// <summary>
/// How matters lie in the committee's partition: <c>matter|YEAR|ID</c> for ever, the same again as <c>item|YEAR|ID</c> while it is open, so
/// that what is open is one range, and <c>unfinished|YEAR|ID</c> while something is left to do with the library; <c>number|YEAR-NUMBER</c>
/// leads to it. Agenda items of earlier days are <c>item|DAY</c> and are read as they are.
/// </summary>
internal static class MatterRows
{
    public const string Open = "item";
    public const string Unfinished = "unfinished";

    private const string UnfinishedColumn = "Unfinished";

    public static string Partition(string committee) => TableKey.Of(committee.ToUpperInvariant());

    public static string Key(int year, string id) => TableKey.Of("matter", Text(year), id.ToUpperInvariant());

    public static string OpenKey(int year, string id) => TableKey.Of(Open, Text(year), id.ToUpperInvariant());

    /// <summary>An agenda item of earlier days.</summary>
    public static string ItemKey(DateOnly meeting) => TableKey.Of(Open, DayColumn.Write(meeting)!);

    public static string NumberKey(DiaryNumber number) => TableKey.Of("number", number.ToString());

    public static TableEntity WriteNumber(DiaryNumber number, Matter matter) => new("", NumberKey(number)) { ["Matter"] = matter.Id };

    public static string UnfinishedKey(int year, string id) => TableKey.Of(Unfinished, Text(year), id.ToUpperInvariant());

    public static TableEntity WriteUnfinished(string key, Matter matter) => new("", key) { ["Matter"] = matter.Id };

    public static string ReadUnfinished(TableEntity row) => row.GetString("Matter");

    /// <summary>Whether the matter's row has one of those beside it.</summary>
    public static bool HasUnfinished(TableEntity row) => row.GetBoolean(UnfinishedColumn) == true;

    public static string ReadNumber(TableEntity row) => row.GetString("Matter");

    public static TableEntity Write(string key, Matter matter)
    {
        var row = new TableEntity("", key)
        {
            ["Matter"] = matter.Id,
            ["Committee"] = matter.Committee,
            ["Kind"] = matter.Kind.ToString(),
            ["Subject"] = matter.Subject,
            ["Meeting"] = DayColumn.Write(matter.Meeting),
            ["From"] = DayColumn.Write(matter.Period?.From),
            ["To"] = DayColumn.Write(matter.Period?.To),
            ["Title"] = matter.Title,
            ["DiaryNumber"] = matter.DiaryNumber,
            ["HandlingOfficial"] = matter.HandlingOfficial,
            ["Registered"] = matter.Registered,
            ["State"] = matter.State.ToString(),
            ["Round"] = matter.Round,
            ["Document"] = Json(matter.Document),
            ["Published"] = Json(matter.Published),
            ["Withdrawn"] = matter.Withdrawn,
            ["Pending"] = Json(matter.Pending),
            [UnfinishedColumn] = matter.IsUnfinished,
        };
        JsonColumn.Write(row, "Chosen", matter.Chosen);
        JsonColumn.Write(row, "Initiatives", matter.Initiatives);
        JsonColumn.Write(row, "Gates", matter.Gates);
        JsonColumn.Write<GateOverride>(row, "Override", matter.Override is { } why ? [why] : []);
        JsonColumn.Write(row, "Decisions", matter.Decisions);
        return row;
    }

    public static Matter Read(TableEntity row) => row.ContainsKey("Item") ? ReadItem(row) : new Matter
    {
        Id = row.GetString("Matter"),
        Committee = row.GetString("Committee"),
        Kind = Enum.Parse<MatterKind>(row.GetString("Kind")),
        Subject = row.GetString("Subject"),
        Meeting = DayColumn.Read(row, "Meeting")!.Value,
        Title = row.GetString("Title"),
        DiaryNumber = row.GetString("DiaryNumber"),
        HandlingOfficial = row.GetString("HandlingOfficial"),
        Registered = row.GetDateTimeOffset("Registered")!.Value,
        State = Enum.Parse<MatterState>(row.GetString("State")),
        Round = row.GetString("Round"),
        Document = Json<MatterDocument>(row.GetString("Document")),
        Published = Json<Publication>(row.GetString("Published")),
        Withdrawn = row.GetString("Withdrawn"),
        Period = DayColumn.Read(row, "From") is { } from && DayColumn.Read(row, "To") is { } to ? new Period(from, to) : null,
        Chosen = JsonColumn.Read<string>(row, "Chosen"),
        Pending = Json<PendingWork>(row.GetString("Pending")),
        Initiatives = JsonColumn.Read<string>(row, "Initiatives"),
        Gates = JsonColumn.Read<FailedGate>(row, "Gates"),
        Override = JsonColumn.Read<GateOverride>(row, "Override") is [var why, ..] ? why : null,
        Decisions = JsonColumn.Read<Decision>(row, "Decisions"),
    };

    // As agenda items were written before there were matters: a tjänsteskrivelse with its document.
    private static Matter ReadItem(TableEntity row)
    {
        var at = row.GetDateTimeOffset("GeneratedAt")!.Value;
        return new Matter
        {
            Id = row.GetString("Item"),
            Committee = row.GetString("Committee"),
            Kind = MatterKind.OfficialReport,
            Meeting = DayColumn.Read(row, "Meeting")!.Value,
            DiaryNumber = row.GetString("DiaryNumber"),
            HandlingOfficial = row.GetString("HandlingOfficial"),
            Registered = at,
            Round = row.GetString("Round"),
            Document = new MatterDocument(row.GetString("File"), null, row.GetString("Sha256"), at, 1, "sv"),
        };
    }

    private static string? Json<T>(T? value)
        where T : class => value is null ? null : JsonSerializer.Serialize(value);

    private static T? Json<T>(string? text)
        where T : class => text is null ? null : JsonSerializer.Deserialize<T>(text);

    private static string Text(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
