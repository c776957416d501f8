namespace TeamsAssistant.Budget;

/// <summary>The sums of all current imports by object code, for the codes that belong to an initiative, booked on or not. Changing one gives another.</summary>
internal sealed record LedgerBook(IReadOnlyDictionary<string, IReadOnlyList<BookMonth>> Codes)
{
    public static LedgerBook Empty { get; } = new(new Dictionary<string, IReadOnlyList<BookMonth>>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The codes among these that the book does not have.</summary>
    public IReadOnlySet<string> Lacks(IEnumerable<string> codes) =>
        codes.Where(code => !Codes.ContainsKey(code)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same with a place for each of the codes.</summary>
    public LedgerBook With(IEnumerable<string> codes) => Change(book =>
    {
        foreach (var code in codes)
        {
            book.TryAdd(code, []);
        }
    });

    /// <summary>The same with what an import has on those of the book's codes that are meant.</summary>
    public LedgerBook With(LedgerImport import, IEnumerable<CodeSums> sums, Func<string, bool> meant) => Change(book =>
    {
        foreach (var code in sums.Where(code => meant(code.Code) && book.ContainsKey(code.Code)))
        {
            book[code.Code] =
            [
                .. book[code.Code].Concat(code.Months.Select(month => new BookMonth(month, LedgerRows.YearOf(import.From)))).OrderBy(month => month.Sums.Month),
            ];
        }
    });

    /// <summary>The same without a financial year.</summary>
    public LedgerBook Without(DateOnly from) => new(Codes.ToDictionary(
        code => code.Key,
        IReadOnlyList<BookMonth> (code) => [.. code.Value.Where(month => month.Year != LedgerRows.YearOf(from))],
        StringComparer.OrdinalIgnoreCase));

    /// <summary>As questions read it: codes with a booking.</summary>
    public LedgerBooks ToBooks(IReadOnlyList<LedgerImport> imports) => new(
        imports,
        Codes.Where(code => code.Value.Count > 0).ToDictionary(
            code => code.Key,
            code => new CodeSums(code.Key, [.. code.Value.Select(month => month.Sums)]),
            StringComparer.OrdinalIgnoreCase));

    private LedgerBook Change(Action<Dictionary<string, IReadOnlyList<BookMonth>>> change)
    {
        var codes = new Dictionary<string, IReadOnlyList<BookMonth>>(Codes, StringComparer.OrdinalIgnoreCase);
        change(codes);
        return new(codes);
    }
}
