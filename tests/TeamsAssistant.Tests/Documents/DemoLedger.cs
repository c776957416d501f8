using System.Collections.Concurrent;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Calendar;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Municipality;

namespace TeamsAssistant.Tests.Documents;

/// <summary>
/// The demo municipality's ledger as it stood on a day: a month is booked by the tenth of the next. The file of 2026 ends in October; what
/// it lacks is booked as the year before.
/// </summary>
internal sealed class DemoLedger : ILedger
{
    private const int FirstYear = 2020;
    private const int LastYear = 2026;

    private static readonly ConcurrentDictionary<int, Task<ParsedLedger>> Files = new();

    private readonly LedgerBooks books;

    private DemoLedger(LedgerBooks books) => this.books = books;

    public IReadOnlyList<LedgerImport> Imports => books.Imports;

    public static async Task<DemoLedger> OnAsync(DateOnly day)
    {
        var latest = new DateOnly(day.Year, day.Month, 1).AddMonths(day.Day < 10 ? -2 : -1);
        var imports = new List<LedgerImport>();
        var codes = new Dictionary<string, List<MonthSums>>(StringComparer.OrdinalIgnoreCase);
        for (var year = FirstYear; year <= Math.Min(LastYear, latest.Year); year++)
        {
            var file = await FileAsync(year);
            var last = latest.Year > year ? new DateOnly(year, 12, 1) : latest;
            imports.Add(ImportOf(year, file, last));
            foreach (var code in file.Codes)
            {
                var booked = codes.TryGetValue(code.Code, out var known) ? known : codes[code.Code] = [];
                var before = year == LastYear ? (await FileAsync(year - 1)).Codes.FirstOrDefault(one => one.Code == code.Code)?.Months ?? [] : [];
                booked.AddRange(code.Months.Where(month => month.Month <= last));
                booked.AddRange(before.Select(month => month with { Month = month.Month.AddYears(1) }).Where(month => month.Month > file.BookedThrough && month.Month <= last));
            }
        }

        return new DemoLedger(new LedgerBooks(
            imports, codes.ToDictionary(code => code.Key, code => new CodeSums(code.Key, code.Value), StringComparer.OrdinalIgnoreCase)));
    }

    public Task<bool> StoreAsync(
        LedgerImport import, LedgerImport? replaces, IReadOnlyList<CodeSums> codes, IReadOnlySet<string> matched, Change change, CancellationToken cancellation) =>
        throw new NotSupportedException("A document writes no ledger.");

    public Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation) =>
        throw new NotSupportedException("A document writes no ledger.");

    public Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation) => Task.FromResult(books);

    private static LedgerImport ImportOf(int year, ParsedLedger file, DateOnly last) => new()
    {
        Id = $"imp-{year}",
        File = $"{year}.se",
        Sha256 = new string('a', 64),
        At = MunicipalClock.At(last.AddMonths(1).AddDays(9), new TimeOnly(7, 0)),
        From = file.From,
        To = file.To,
        BookedThrough = last,
        Months = [.. Enumerable.Range(1, last.Month).Select(month => new DateOnly(year, month, 1))],
    };

    private static Task<ParsedLedger> FileAsync(int year) => Files.GetOrAdd(year, ReadAsync);

    private static async Task<ParsedLedger> ReadAsync(int year)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality", "ledger", $"{year}.se"));
        return (await LedgerReader.ReadAsync(file, new MunicipalityOptions { Name = "Exempelkommun" }, CancellationToken.None)).Ledger!;
    }
}
