using Azure;
using Azure.Data.Tables;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Budget;

/// <summary>
/// Every change writes a new book beside the one that is read, then points at it in the same transaction that changes the year's import.
/// When the pointer moved in between, by a change of another year, the book is made anew from where it points now.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="rests">How long a book stays readable after another has taken its place; a day unless told.</param>
internal sealed class LedgerTable(StorageTables tables, TimeSpan? rests = null) : ILedger, ILedgerVersions
{
    private static readonly TimeSpan LongerThanAnyReading = TimeSpan.FromDays(1);

    private readonly TableClient ledger = tables.Get(TableName.Ledger);
    private readonly TableClient register = tables.Get(TableName.Register);
    private readonly BookTable pages = new(tables.Get(TableName.Ledger), rests ?? LongerThanAnyReading);

    public async Task<bool> StoreAsync(
        LedgerImport import,
        LedgerImport? replaces,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation)
    {
        var shelf = await ReadShelfAsync(cancellation);
        if (shelf.Of(import.From)?.Id != replaces?.Id)
        {
            return false;
        }

        // Nobody reads these rows before the flip, so a crash among them leaves the old year as it was.
        import = import with { Replaces = replaces?.Id };
        await pages.WriteVersionAsync(import, codes, cancellation);
        var listed = LedgerRows.Write(import, TableKey.Of(import.Id));
        listed.PartitionKey = LedgerRows.Imports;
        await ledger.UpsertEntityAsync(listed, TableUpdateMode.Replace, cancellation);
        return await FlipAsync(shelf, import.From, replaces, import, codes, matched, change, cancellation);
    }

    public async Task<LedgerBooks> ReadBooksAsync(IReadOnlyList<LedgerImport> current, CancellationToken cancellation)
    {
        if (current.Count == 0)
        {
            return LedgerBooks.Empty;
        }

        return (current[0].Book is { } book
            ? await pages.ReadBookAsync(book, cancellation)
            : await ComposeAsync(current, cancellation)).ToBooks(current);
    }

    public async Task RematchAsync(IReadOnlyList<LedgerImport> current, IReadOnlySet<string> matched, CancellationToken cancellation)
    {
        var done = current.Count == 0;
        while (!done)
        {
            var shelf = await ReadShelfAsync(cancellation);
            var before = await ReadBookAsync(shelf, cancellation);
            if (shelf.Book is not null && before.Lacks(matched).Count == 0)
            {
                return;
            }

            var book = await WriteBookAsync(await WidenAsync(before, shelf.Imports, matched, cancellation), shelf, cancellation);
            done = await TryPointAsync(shelf, book, cancellation);
        }
    }

    public async Task<IReadOnlyList<LedgerImport>> ListAsync(LedgerImport current, CancellationToken cancellation)
    {
        var all = (await pages.ReadAsync(LedgerRows.Imports, cancellation)).Select(LedgerRows.ReadImport).ToDictionary(import => import.Id);
        var versions = new List<LedgerImport>();
        for (var next = all.GetValueOrDefault(current.Id); next is not null; next = next.Replaces is { } id ? all.GetValueOrDefault(id) : null)
        {
            versions.Add(next);
        }

        return versions;
    }

    public async Task<LedgerBooks> ReadVersionAsync(LedgerImport import, CancellationToken cancellation) => new(
        [import],
        (await pages.ReadVersionAsync(import.Id, cancellation)).ToDictionary(code => code.Code, StringComparer.OrdinalIgnoreCase));

    public async Task<bool> UndoAsync(LedgerImport current, IReadOnlySet<string> matched, Change change, CancellationToken cancellation)
    {
        var versions = await ListAsync(current, cancellation);
        var before = versions.Count > 1 ? versions[1] : null;
        var codes = before is null ? [] : await pages.ReadVersionAsync(before.Id, cancellation);
        return await FlipAsync(await ReadShelfAsync(cancellation), current.From, current, before, codes, matched, change, cancellation);
    }

    /// <summary>Makes <paramref name="next"/> the year's import, or takes the year away; false when it is another's by now.</summary>
    private async Task<bool> FlipAsync(
        ShelfRows shelf,
        DateOnly from,
        LedgerImport? expected,
        LedgerImport? next,
        IReadOnlyList<CodeSums> codes,
        IReadOnlySet<string> matched,
        Change change,
        CancellationToken cancellation)
    {
        while (shelf.Of(from)?.Id == expected?.Id && !Overlaps(shelf, next))
        {
            var others = shelf.Imports.Where(import => import.Id != expected?.Id).ToList();
            var book = await WidenAsync((await ReadBookAsync(shelf, cancellation)).Without(from), others, matched, cancellation);
            book = next is null ? book : book.With(next, codes, _ => true);
            var key = await WriteBookAsync(book, shelf, cancellation);
            var flip = new PartitionBatch(register, TableName.RegisterPartition, change)
                .Replace(LedgerRows.WritePointer(key), shelf.Pointer?.ETag ?? default)
                .Audit(LedgerRows.CurrentKey(from), $"import {next?.Id ?? "nothing"} replaces {expected?.Id ?? "nothing"}");
            var row = shelf.RowOf(from);
            var result = await (next is null
                ? flip.Delete(row!)
                : flip.Replace(LedgerRows.Write(next, LedgerRows.CurrentKey(from)), row?.ETag ?? default)).SubmitAsync(cancellation);

            // An answer that was lost on the way looks like a race: where the pointer stands tells.
            if (result == BatchResult.Done || (shelf = await ReadShelfAsync(cancellation)).Book == key)
            {
                await SweepAsync(key);
                return true;
            }
        }

        return false;
    }

    private async Task<string> WriteBookAsync(LedgerBook book, ShelfRows replaces, CancellationToken cancellation)
    {
        var key = await pages.WriteBookAsync(book, cancellation);
        if (replaces.Book is { } old)
        {
            await pages.RestAsync(old, cancellation);
        }

        return key;
    }

    private async Task SweepAsync(string current)
    {
        try
        {
            await pages.SweepAsync(current, CancellationToken.None);
        }
        catch (RequestFailedException)
        {
            // What is left over costs nothing but room: the next change sweeps it.
        }
    }

    private static bool Overlaps(ShelfRows shelf, LedgerImport? next) => next is not null
        && shelf.Imports.Any(other => LedgerRows.YearOf(other.From) != LedgerRows.YearOf(next.From) && other.From <= next.To && next.From <= other.To);

    private async Task<bool> TryPointAsync(ShelfRows shelf, string book, CancellationToken cancellation)
    {
        try
        {
            var row = LedgerRows.WritePointer(book);
            row.PartitionKey = TableName.RegisterPartition;
            await (shelf.Pointer is { } pointer
                ? register.UpdateEntityAsync(row, pointer.ETag, TableUpdateMode.Replace, cancellation)
                : register.AddEntityAsync(row, cancellation));
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            return false;
        }
    }

    private async Task<LedgerBook> ReadBookAsync(ShelfRows shelf, CancellationToken cancellation) => shelf.Book is { } book
        ? await pages.ReadBookAsync(book, cancellation)
        : await ComposeAsync(shelf.Imports, cancellation);

    /// <summary>The book with a place for codes that it did not have, filled from the imports' own partitions.</summary>
    private async Task<LedgerBook> WidenAsync(
        LedgerBook book, IReadOnlyList<LedgerImport> imports, IReadOnlySet<string> matched, CancellationToken cancellation)
    {
        var lacks = book.Lacks(matched);
        var wide = book.With(lacks);
        foreach (var import in lacks.Count == 0 ? [] : imports)
        {
            wide = wide.With(import, await pages.ReadVersionAsync(import.Id, cancellation), lacks.Contains);
        }

        return wide;
    }

    /// <summary>Imports that were stored before there were books: their partitions hold the codes that belonged to an initiative.</summary>
    private async Task<LedgerBook> ComposeAsync(IReadOnlyList<LedgerImport> imports, CancellationToken cancellation)
    {
        var book = LedgerBook.Empty;
        foreach (var import in imports)
        {
            var codes = await pages.ReadVersionAsync(import.Id, cancellation);
            book = book.With(codes.Select(code => code.Code)).With(import, codes, _ => true);
        }

        return book;
    }

    private async Task<ShelfRows> ReadShelfAsync(CancellationToken cancellation) =>
        new(await RowRange.ReadAsync(register, TableName.RegisterPartition, LedgerRows.Current, cancellation));
}
