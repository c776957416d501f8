using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsAssistant.Storage;

/// <summary>Counts the requests that leave for table storage, retries included: the budget that tests and benchmarks hold operations to.</summary>
public class StorageRequests : HttpPipelineSynchronousPolicy
{
    private long sent;

    /// <summary>Requests sent since the start.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref sent);
}
