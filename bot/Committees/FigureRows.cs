using System.Globalization;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Committees;

/// <summary>How the figures of a document's version lie in the committee's partition: <c>figures|YEAR|ID|VERSION</c>, over as many properties as they need.</summary>
internal static class FigureRows
{
    /// <summary>Most bytes that one row takes; a document with more figures is not compared.</summary>
    public const int Longest = 900_000;

    private const int LongestProperty = 60_000;

    public static string Key(Matter matter, int version) => TableKey.Of(
        "figures",
        (MatterId.YearOf(matter.Committee, matter.Id) ?? matter.Meeting.Year).ToString("0000", CultureInfo.InvariantCulture),
        matter.Id.ToUpperInvariant(),
        version.ToString("0000", CultureInfo.InvariantCulture));

    public static TableEntity Write(Matter matter, byte[] figures)
    {
        var row = new TableEntity("", Key(matter, matter.Document!.Version));
        foreach (var (part, at) in figures.Chunk(LongestProperty).Select((part, at) => (part, at)))
        {
            row[Name(at)] = part;
        }

        return row;
    }

    public static byte[] Read(TableEntity row)
    {
        var read = new List<byte>();
        for (var at = 0; row.GetBinary(Name(at)) is { } part; at++)
        {
            read.AddRange(part);
        }

        return [.. read];
    }

    private static string Name(int at) => string.Create(CultureInfo.InvariantCulture, $"Figures{at}");
}
