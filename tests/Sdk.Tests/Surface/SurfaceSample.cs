namespace Sdk.Tests.Surface;

/// <summary>Something of everything, for the tests of the listing.</summary>
public abstract class SurfaceSample : IDisposable
{
    public const int Most = 5;
    protected static readonly string Nothing = "";
    private readonly string text;

    protected SurfaceSample(string name) => text = name;

    protected abstract event EventHandler Changed;

    public string Name
    {
        get => text;
        init => text = value;
    }

    public int? this[int index]
    {
        get => index;
        protected set => Hide();
    }

    public static implicit operator SurfaceSample(string name) => throw new NotSupportedException(name);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    internal static void Hide()
    {
    }

    protected abstract bool TryGet<T>(ref int count, out T value)
        where T : class, IDisposable, new();
}
