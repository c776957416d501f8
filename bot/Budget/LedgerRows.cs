using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

/// <summary>
/// How imports and sums lie in tables. In <c>Register</c>: <c>ledger|yyyyMM</c>, the current import of the financial year that begins
/// then, so that the overview's one read tells them. In <c>Ledger</c>: partition <c>imports</c> (all of them), a partition an import with
/// a row for each object code of an initiative, and one beside it for the codes of nobody.
/// </summary>
internal static class LedgerRows
{
    public const string Imports = "imports";

    private const string Current = "ledger";
    private const string Day = "yyyy-MM-dd";
    private const int MonthParts = 3;

    public static string CurrentKey(DateOnly from) => TableKey.Of(Current, from.ToString("yyyyMM", CultureInfo.InvariantCulture));

    public static string Matched(string import) => TableKey.Of(import);

    public static string Unmatched(string import) => TableKey.Of(import, "unmatched");

    public static bool IsCurrent(TableEntity row) => row.RowKey.StartsWith(Current + "|", StringComparison.Ordinal);

    /// <summary>The current imports among the register partition's rows, by financial year.</summary>
    public static IReadOnlyList<LedgerImport> ReadCurrent(IEnumerable<TableEntity> rows) =>
        [.. rows.Where(IsCurrent).Select(ReadImport).OrderBy(import => import.From)];

    public static TableEntity Write(LedgerImport import, string rowKey) => new("", rowKey)
    {
        ["Id"] = import.Id,
        ["File"] = import.File,
        ["Sha256"] = import.Sha256,
        ["At"] = import.At,
        ["From"] = Text(import.From),
        ["To"] = Text(import.To),
        ["BookedThrough"] = import.BookedThrough is { } month ? Text(month) : null,
        ["Months"] = string.Join(',', import.Months.Select(Text)),
    };

    public static LedgerImport ReadImport(TableEntity row) => new()
    {
        Id = row.GetString("Id"),
        File = row.GetString("File"),
        Sha256 = row.GetString("Sha256"),
        At = row.GetDateTimeOffset("At")!.Value,
        From = Date(row.GetString("From")),
        To = Date(row.GetString("To")),
        BookedThrough = row.GetString("BookedThrough") is { } month ? Date(month) : null,
        Months = [.. row.GetString("Months").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Date)],
    };

    public static TableEntity Write(CodeSums sums) => new("", TableKey.Of(sums.Code))
    {
        ["Code"] = sums.Code,
        ["Months"] = JsonSerializer.Serialize(sums.Months.Select(month =>
            new[] { (month.Month.Year * 100) + month.Month.Month, month.Cost, month.Revenue })),
    };

    public static CodeSums ReadCode(TableEntity row)
    {
        var months = JsonSerializer.Deserialize<long[][]>(row.GetString("Months")) ?? [];
        return new(row.GetString("Code"),
        [
            .. months.Where(month => month.Length == MonthParts)
                .Select(month => new MonthSums(new((int)(month[0] / 100), (int)(month[0] % 100), 1), month[1], month[2])),
        ]);
    }

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
