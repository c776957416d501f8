using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace TeamsAssistant.Storage;

/// <summary>
/// What rows said when they were last read, by their tag: a row that nobody has written since is not taken apart again. It saves only
/// processor time; every read still asks storage, and what it says is immutable.
/// </summary>
internal sealed class RowMemory
{
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, (string Tag, object Said)> rows = new(StringComparer.Ordinal);

    /// <summary>What the row says.</summary>
    public T Of<T>(TableEntity row, Func<TableEntity, T> read)
        where T : class
    {
        var tag = row.ETag.ToString();
        if (rows.TryGetValue(row.RowKey, out var known) && known.Tag == tag && known.Said is T said)
        {
            return said;
        }

        var fresh = read(row);
        if (rows.Count >= MostRemembered)
        {
            rows.Clear();
        }

        rows[row.RowKey] = (tag, fresh);
        return fresh;
    }
}
