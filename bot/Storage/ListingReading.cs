using System.Text.Json;
using Azure.Data.Tables;

namespace TeamsAssistant.Storage;

/// <summary>One reading of a listing, page by page: rows that the last reading knows are cut out of the answer before the SDK reads it, and put back after.</summary>
/// <param name="known">The rows of the last reading, in their order.</param>
internal sealed class ListingReading(IReadOnlyList<ListedRow> known)
{
    /// <summary>Name under which the reading travels with its requests.</summary>
    public const string Property = "TeamsAssistant.Listing";

    private readonly List<ListedRow> remembered = new(known.Count + 8);
    private readonly List<TableEntity> rows = new(known.Count + 8);
    private CutPage? page;
    private int place;

    /// <summary>The rows of all pages taken.</summary>
    public IReadOnlyList<TableEntity> Rows => rows;

    /// <summary>The same with their texts, for the next reading.</summary>
    public IReadOnlyList<ListedRow> Remembered => remembered;

    /// <summary>The page's answer without the rows that are known; null: it is not to be cut.</summary>
    public ReadOnlyMemory<byte>? Cut(ReadOnlySpan<byte> answer)
    {
        // Of an attempt that failed nothing is left: the page begins where the one before it was taken.
        page = null;
        try
        {
            page = CutPage.Of(answer, known, place);
            return page.Left;
        }
        catch (JsonException)
        {
            return null; // whatever it is, the SDK says what is wrong with it
        }
    }

    /// <summary>Takes the rows that the SDK read in what was left of the page.</summary>
    public void Take(IReadOnlyList<TableEntity> read)
    {
        if (page is null)
        {
            rows.AddRange(read);
            return;
        }

        if (read.Count != page.Fresh)
        {
            throw new InvalidOperationException($"{read.Count} rows were read where {page.Fresh} were left in the answer.");
        }

        var next = 0;
        foreach (var (listed, json) in page.Rows)
        {
            var row = listed ?? new ListedRow(json!, read[next++]);
            remembered.Add(row);
            rows.Add(row.Row);
        }

        place = page.Place;
        page = null;
    }
}
