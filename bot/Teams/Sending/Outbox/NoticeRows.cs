using Azure.Data.Tables;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Teams.Sending.Outbox;

/// <summary>
/// How notices lie in the outbox: <c>k|…</c> the record, for ever; <c>w|…</c> while it waits; <c>f|PERSON|…</c> while it could not be
/// delivered. The two that come and go are what is listed; they carry the notice, so that nothing else need be read.
/// </summary>
internal static class NoticeRows
{
    public const string Partition = "outbox";
    public const string Waiting = "w";
    public const string Undelivered = "f";

    private const string Record = "k";
    private const string None = "-";

    private static readonly DateTimeOffset Earliest = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The instant, or the earliest that a table can hold.</summary>
    public static DateTimeOffset Stored(DateTimeOffset at) => at < Earliest ? Earliest : at;

    public static string RecordsOf(string? round) => TableKey.Of(Record, Round(round));

    public static string RecordsOf(Notice notice) => TableKey.Of(Record, Round(notice.Round), notice.Kind.ToString(), notice.Mark);

    public static string UndeliveredTo(string person) => TableKey.Of(Undelivered, person);

    public static string RecordKey(Notice notice) => $"{Record}|{Key(notice)}";

    public static TableEntity Kept(Notice notice, NoticeState state, string? code, string? activityId, DateTimeOffset? at)
    {
        var row = Write($"{Record}|{Key(notice)}", notice);
        row["State"] = state.ToString();
        row["Code"] = code;
        row["ActivityId"] = activityId;
        row["At"] = at;
        return row;
    }

    public static NoticeStatus ReadKept(TableEntity row) =>
        new(ReadNotice(row), Enum.Parse<NoticeState>(row.GetString("State")), row.GetString("Code"), row.GetDateTimeOffset("At"));

    public static TableEntity Write(OutboxRow row)
    {
        var written = Write($"{Waiting}|{Key(row.Notice)}", row.Notice);
        written["NextAttempt"] = row.NextAttempt;
        written["Attempts"] = row.Attempts;
        written["LastError"] = row.LastError;
        written["ClaimedUntil"] = row.ClaimedUntil;
        return written;
    }

    public static OutboxRow ReadWaiting(TableEntity row) => new(ReadNotice(row), row.ETag.ToString())
    {
        NextAttempt = row.GetDateTimeOffset("NextAttempt")!.Value,
        Attempts = row.GetInt32("Attempts") ?? 0,
        LastError = row.GetString("LastError"),
        ClaimedUntil = row.GetDateTimeOffset("ClaimedUntil"),
    };

    public static TableEntity WriteUndelivered(Notice notice, string code)
    {
        var row = Write($"{UndeliveredTo(notice.To)}|{Key(notice)}", notice);
        row["Code"] = code;
        return row;
    }

    public static Notice ReadNotice(TableEntity row) => new(Enum.Parse<NoticeKind>(row.GetString("Kind")), row.GetString("To"), row.GetString("Mark"))
    {
        Round = row.GetString("Round"),
        Initiative = row.GetString("Initiative"),
        NotBefore = row.GetDateTimeOffset("NotBefore")!.Value,
    };

    private static TableEntity Write(string key, Notice notice) => new(Partition, key)
    {
        ["Kind"] = notice.Kind.ToString(),
        ["To"] = notice.To,
        ["Mark"] = notice.Mark,
        ["Round"] = notice.Round,
        ["Initiative"] = notice.Initiative,
        ["NotBefore"] = Stored(notice.NotBefore),
    };

    private static string Key(Notice notice) => TableKey.Of(
        Round(notice.Round), notice.Kind.ToString(), notice.Mark, notice.Initiative?.ToUpperInvariant() ?? None, notice.To);

    private static string Round(string? round) => round?.ToUpperInvariant() ?? None;
}
