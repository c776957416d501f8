namespace Microsoft.Kiota.Abstractions;

/// <summary>What a call adds to its request.</summary>
public class RequestConfiguration<T>
    where T : class, new()
{
    public RequestConfiguration()
    {
    }

    public RequestHeaders Headers { get; set; } = new();

    public T QueryParameters { get; set; } = new();
}
