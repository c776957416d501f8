using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

/// <summary>
/// How imports and sums lie in tables. In <c>Register</c>: <c>ledger|yyyyMM</c>, the current import of the financial year that begins
/// then, and <c>ledger|book</c>, which book holds the sums of them all, so that the overview's one read tells both. In <c>Ledger</c>:
/// partitions <c>imports</c> (all of them) and <c>books</c> (those not yet swept), one for each import with a row for each object code of
/// its file, and one for each book with a row for each code of an initiative.
/// </summary>
internal static class LedgerRows
{
    public const string Imports = "imports";
    public const string Books = "books";
    public const string Current = "ledger";

    private const string Day = "yyyy-MM-dd";
    private const int MonthParts = 3;

    public static string PointerKey { get; } = TableKey.Of(Current, "book");

    public static string CurrentKey(DateOnly from) => TableKey.Of(Current, YearOf(from).ToString(CultureInfo.InvariantCulture));

    /// <summary>A financial year as a number: year × 100 + month of its first day.</summary>
    public static int YearOf(DateOnly from) => (from.Year * 100) + from.Month;

    public static string Version(string import) => TableKey.Of(import);

    public static string Book(string book) => TableKey.Of("book", book);

    public static bool IsPointer(TableEntity row) => row.RowKey == PointerKey;

    public static bool IsCurrent(TableEntity row) => row.RowKey.StartsWith(Current + "|", StringComparison.Ordinal) && !IsPointer(row);

    /// <summary>The current imports among the register partition's rows, by financial year, each with the book of them all.</summary>
    public static IReadOnlyList<LedgerImport> ReadCurrent(IEnumerable<TableEntity> rows)
    {
        string? book = null;
        var imports = new List<LedgerImport>();
        foreach (var row in rows)
        {
            if (IsPointer(row))
            {
                book = ReadPointer(row);
            }
            else if (IsCurrent(row))
            {
                imports.Add(ReadImport(row));
            }
        }

        return [.. imports.Select(import => import with { Book = book }).OrderBy(import => import.From)];
    }

    public static TableEntity WritePointer(string book) => new("", PointerKey) { ["Book"] = book };

    public static string ReadPointer(TableEntity row) => row.GetString("Book");

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
        ["Replaces"] = import.Replaces,
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
        Replaces = row.GetString("Replaces"),
    };

    public static TableEntity Write(CodeSums sums) => Code(sums.Code, sums.Months.Select(month => Numbers(month)));

    public static CodeSums ReadCode(TableEntity row) =>
        new(row.GetString("Code"), [.. ReadMonths(row).Where(month => month.Length >= MonthParts).Select(Sums)]);

    public static TableEntity Write(string code, IReadOnlyList<BookMonth> months) =>
        Code(code, months.Select(long[] (month) => [.. Numbers(month.Sums), month.Year]));

    public static KeyValuePair<string, IReadOnlyList<BookMonth>> ReadBook(TableEntity row) => new(
        row.GetString("Code"),
        [.. ReadMonths(row).Where(month => month.Length > MonthParts).Select(month => new BookMonth(Sums(month), (int)month[MonthParts]))]);

    // Codes are compared without case, keys are not.
    private static TableEntity Code(string code, IEnumerable<long[]> months) => new("", TableKey.Of(code.ToUpperInvariant()))
    {
        ["Code"] = code.ToUpperInvariant(),
        ["Months"] = JsonSerializer.Serialize(months),
    };

    private static long[][] ReadMonths(TableEntity row) => JsonSerializer.Deserialize<long[][]>(row.GetString("Months")) ?? [];

    private static long[] Numbers(MonthSums month) => [YearOf(month.Month), month.Cost, month.Revenue];

    private static MonthSums Sums(long[] month) => new(new((int)(month[0] / 100), (int)(month[0] % 100), 1), month[1], month[2]);

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, Day, CultureInfo.InvariantCulture);
}
