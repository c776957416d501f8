namespace Microsoft.Rest;

/// <summary>A successful call: the raw messages, which the caller disposes.</summary>
public class HttpOperationResponse : IDisposable
{
    private bool _disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

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
        Request?.Dispose();
        Response?.Dispose();
    }
}
