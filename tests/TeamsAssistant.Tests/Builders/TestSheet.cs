namespace TeamsAssistant.Tests.Builders;

/// <summary>A sheet that a test fills.</summary>
internal sealed class TestSheet
{
    private readonly List<string> headers = [];
    private readonly List<List<string>> rows = [];

    public void Add(IEnumerable<(string Column, string Value)> cells)
    {
        rows.Add([]);
        foreach (var (column, value) in cells)
        {
            Set(rows.Count - 1, column, value);
        }
    }

    public void Set(int row, string column, string value)
    {
        if (!headers.Contains(column))
        {
            headers.Add(column);
        }

        var place = headers.IndexOf(column);
        while (rows[row].Count <= place)
        {
            rows[row].Add("");
        }

        rows[row][place] = value;
    }

    public void Rename(string column, string renamed) => headers[headers.IndexOf(column)] = renamed;

    public void Remove(string column)
    {
        var place = headers.IndexOf(column);
        headers.RemoveAt(place);
        foreach (var row in rows.Where(row => row.Count > place))
        {
            row.RemoveAt(place);
        }
    }

    /// <summary>The header and the rows.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table() => [headers, .. rows];

    public string Csv(char separator) =>
        string.Concat(Table().Select(row => string.Join(separator, row.Select(cell => Quoted(cell, separator))) + "\r\n"));

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
