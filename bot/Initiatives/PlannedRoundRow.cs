using Azure.Data.Tables;
using TeamsAssistant.Calendar;

namespace TeamsAssistant.Initiatives;

/// <summary>How a planned round lies in a row, whoever planned it.</summary>
internal static class PlannedRoundRow
{
    public static TableEntity Write(PlannedRound round, string rowKey) => new("", rowKey)
    {
        ["Id"] = round.Id,
        ["Cadence"] = round.Cadence.ToString(),
        ["From"] = DayColumn.Write(round.Period.From),
        ["To"] = DayColumn.Write(round.Period.To),
        ["Start"] = DayColumn.Write(round.Start),
        ["LastAnswer"] = DayColumn.Write(round.LastAnswer),
        ["Committee"] = round.Committee,
        ["Meeting"] = DayColumn.Write(round.Meeting),
    };

    public static PlannedRound Read(TableEntity row) => new(
        row.GetString("Id"),
        Enum.Parse<Cadence>(row.GetString("Cadence")),
        new Period(DayColumn.Read(row, "From")!.Value, DayColumn.Read(row, "To")!.Value),
        DayColumn.Read(row, "Start")!.Value,
        DayColumn.Read(row, "LastAnswer")!.Value,
        row.GetString("Committee"),
        DayColumn.Read(row, "Meeting"));
}
