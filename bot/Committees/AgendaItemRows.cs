using System.Globalization;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

/// <summary>How agenda items lie in the committee's partition.</summary>
internal static class AgendaItemRows
{
    public static string Partition(string committee) => TableKey.Of(committee.ToUpperInvariant());

    public static string Key(DateOnly meeting) => TableKey.Of("item", Write(meeting));

    public static TableEntity Write(AgendaItem item) => new("", Key(item.Meeting))
    {
        ["Item"] = item.Id,
        ["Committee"] = item.Committee,
        ["Meeting"] = Write(item.Meeting),
        ["DiaryNumber"] = item.DiaryNumber,
        ["HandlingOfficial"] = item.HandlingOfficial,
        ["Round"] = item.Round,
        ["File"] = item.File,
        ["Sha256"] = item.Sha256,
        ["GeneratedAt"] = item.At,
    };

    public static AgendaItem Read(TableEntity row) => new()
    {
        Id = row.GetString("Item"),
        Committee = row.GetString("Committee"),
        Meeting = DateOnly.ParseExact(row.GetString("Meeting"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DiaryNumber = row.GetString("DiaryNumber"),
        HandlingOfficial = row.GetString("HandlingOfficial"),
        Round = row.GetString("Round"),
        File = row.GetString("File"),
        Sha256 = row.GetString("Sha256"),
        At = row.GetDateTimeOffset("GeneratedAt")!.Value,
    };

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
