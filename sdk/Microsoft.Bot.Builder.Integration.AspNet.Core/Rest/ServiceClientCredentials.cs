namespace Microsoft.Rest;

/// <summary>Puts what proves the caller's identity on an outgoing request; this class puts nothing.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
