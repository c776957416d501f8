using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace TeamsAssistant.Storage;

/// <summary>
/// Reads the same listing again and again, and takes apart only the rows that storage now words otherwise than the last time. It saves only
/// processor time: every reading asks storage for all rows, and what is not byte for byte the same in this answer is not taken from the last.
/// </summary>
internal sealed class ListingMemory(TableClient table, string filter)
{
    private IReadOnlyList<ListedRow> last = [];

    /// <summary>All rows in key order; one request per 1,000. They are shared with other readings: not to be changed.</summary>
    public async Task<IReadOnlyList<TableEntity>> ReadAsync(CancellationToken cancellation)
    {
        var reading = new ListingReading(Volatile.Read(ref last));
        using (HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [ListingReading.Property] = reading }))
        {
            await foreach (var page in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).AsPages())
            {
                reading.Take(page.Values);
            }
        }

        Volatile.Write(ref last, reading.Remembered);
        return reading.Rows;
    }
}
