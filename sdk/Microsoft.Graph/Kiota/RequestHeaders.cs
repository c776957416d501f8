namespace Microsoft.Kiota.Abstractions;

/// <summary>Headers of a request; their names are case-insensitive.</summary>
public class RequestHeaders
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public RequestHeaders()
    {
    }

    internal IEnumerable<KeyValuePair<string, List<string>>> All => _values;

    public void Add(string headerName, params string[] headerValues)
    {
        ArgumentException.ThrowIfNullOrEmpty(headerName);
        ArgumentNullException.ThrowIfNull(headerValues);
        if (!_values.TryGetValue(headerName, out var values))
            _values[headerName] = values = [];
        values.AddRange(headerValues);
    }

    internal void AddAll(RequestHeaders headers)
    {
        foreach (var (name, values) in headers.All)
            Add(name, [.. values]);
    }
}
