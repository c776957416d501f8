using Azure.Data.Tables;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Rounds;

/// <summary>How open rounds and their prompts lie in the register partition, beside what they are about.</summary>
internal static class RoundRows
{
    private const string RoundPrefix = "round";

    private const string PromptPart = "asked";

    private const string InitiativePrefix = "initiative|";

    public static string RoundKey(string round) => TableKey.Of(RoundPrefix, round.ToUpperInvariant());

    public static string PromptKey(string initiative, string round) =>
        TableKey.Of("initiative", initiative.ToUpperInvariant(), PromptPart, round.ToUpperInvariant());

    public static bool IsRound(TableEntity row) => row.RowKey.StartsWith(RoundPrefix + "|", StringComparison.Ordinal);

    // Asked of each row of every listing: without taking the key apart. The initiative's part holds no bar.
    public static bool IsPrompt(TableEntity row)
    {
        var key = row.RowKey.AsSpan();
        return key.StartsWith(InitiativePrefix) && key[InitiativePrefix.Length..] is var rest
            && rest.IndexOf('|') is >= 0 and var bar && rest[bar..].StartsWith($"|{PromptPart}|");
    }

    public static TableEntity Write(Round round)
    {
        var row = new TableEntity("", RoundKey(round.Id))
        {
            ["Round"] = round.Id,
            ["Cadence"] = round.Cadence.ToString(),
            ["From"] = DayColumn.Write(round.Period.From),
            ["To"] = DayColumn.Write(round.Period.To),
            ["LastAnswer"] = DayColumn.Write(round.LastAnswer),
            ["Committee"] = round.Committee,
            ["Meeting"] = DayColumn.Write(round.Meeting),
            ["State"] = round.State.ToString(),
            ["StartedAt"] = round.StartedAt,
            ["StartedBy"] = round.StartedBy,
            ["StartedLate"] = round.StartedLate,
            ["ClosingAt"] = round.ClosingAt,
            ["ClosedBy"] = round.ClosedBy,
        };
        JsonColumn.Write(row, "Done", round.Done);
        return row;
    }

    public static Round ReadRound(TableEntity row) => new()
    {
        Id = row.GetString("Round"),
        Cadence = Enum.Parse<Cadence>(row.GetString("Cadence")),
        Period = ReadPeriod(row),
        LastAnswer = DayColumn.Read(row, "LastAnswer")!.Value,
        Committee = row.GetString("Committee"),
        Meeting = DayColumn.Read(row, "Meeting"),
        State = Enum.Parse<RoundState>(row.GetString("State")),
        StartedAt = row.GetDateTimeOffset("StartedAt")!.Value,
        StartedBy = row.GetString("StartedBy"),
        StartedLate = row.GetBoolean("StartedLate") ?? false,
        ClosingAt = row.GetDateTimeOffset("ClosingAt"),
        ClosedBy = row.GetString("ClosedBy"),
        Done = JsonColumn.Read<string>(row, "Done"),
    };

    public static TableEntity Write(Prompt prompt) => new("", PromptKey(prompt.Initiative, prompt.Round))
    {
        ["Round"] = prompt.Round,
        ["Initiative"] = prompt.Initiative,
        ["From"] = DayColumn.Write(prompt.Period.From),
        ["To"] = DayColumn.Write(prompt.Period.To),
        ["LastAnswer"] = DayColumn.Write(prompt.LastAnswer),
        ["Owner"] = prompt.Owner,
        ["LeftTo"] = prompt.LeftTo,
        ["Reason"] = prompt.Reason,
    };

    public static Prompt ReadPrompt(TableEntity row) => new(
        row.GetString("Round"),
        row.GetString("Initiative"),
        ReadPeriod(row),
        DayColumn.Read(row, "LastAnswer")!.Value,
        row.GetString("Owner"))
    {
        LeftTo = row.GetString("LeftTo"),
        Reason = row.GetString("Reason"),
    };

    private static Period ReadPeriod(TableEntity row) => new(DayColumn.Read(row, "From")!.Value, DayColumn.Read(row, "To")!.Value);
}
