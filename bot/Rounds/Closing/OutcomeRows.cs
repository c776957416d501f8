using Azure.Data.Tables;
using TeamsAssistant.Storage;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Rounds.Closing;

/// <summary>How closed rounds lie in the partition of the round: one row the round, one row an outcome.</summary>
internal static class OutcomeRows
{
    public const string ClosedKey = "closed";

    private const string Prefix = "outcome";

    /// <summary>Follows the last outcome in key order.</summary>
    public const string AfterLast = Prefix + "}";

    public static string Partition(string round) => TableKey.Of(round.ToUpperInvariant());

    public static TableEntity Write(RoundOutcome outcome)
    {
        var key = TableKey.Of(Prefix, outcome.Prompt.Initiative.ToUpperInvariant());
        var row = outcome.State is { } state ? UpdateRows.Write(state, key) : new TableEntity("", key);
        row["Initiative"] = outcome.Prompt.Initiative;
        row["Owner"] = outcome.Prompt.Owner;
        row["LeftTo"] = outcome.Prompt.LeftTo;
        row["Reason"] = outcome.Prompt.Reason;
        row["AnsweredWith"] = outcome.Answer?.UpdateId;
        row["AnsweredAt"] = outcome.Answer?.At;
        row["AnsweredLate"] = outcome.Answer?.Late;
        return row;
    }

    public static RoundOutcome Read(TableEntity row, Round round)
    {
        var prompt = new Prompt(round.Id, row.GetString("Initiative"), round.Period, round.LastAnswer, row.GetString("Owner"))
        {
            LeftTo = row.GetString("LeftTo"),
            Reason = row.GetString("Reason"),
        };
        var answer = row.GetString("AnsweredWith") is { } update
            ? new RoundAnswer(round.Id, update, row.GetDateTimeOffset("AnsweredAt")!.Value, row.GetBoolean("AnsweredLate") ?? false)
            : null;
        return new RoundOutcome(prompt, answer, row.GetInt32("Revision") is null ? null : UpdateRows.ReadState(row));
    }
}
