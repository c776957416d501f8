namespace Microsoft.Bot.Builder;

/// <summary>What belongs to one turn, by name; a value without a name is kept under the full name of its type argument.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection()
    {
    }

    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
            return;
        _disposed = true;
        foreach (var value in Values.OfType<IDisposable>())
            value.Dispose();
    }
}
