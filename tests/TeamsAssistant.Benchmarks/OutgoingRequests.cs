namespace TeamsAssistant.Benchmarks;

/// <summary>Counts what the assistant sends to Teams, and what of it has no answer yet.</summary>
internal sealed class OutgoingRequests
{
    private int sent;
    private int underWay;

    public int Sent => Volatile.Read(ref sent);

    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>A way to Teams that counts; the factory wants a new one for each of its clients.</summary>
    public DelegatingHandler Way() => new CountingWay(this);

    private sealed class CountingWay(OutgoingRequests counted) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref counted.sent);
            Interlocked.Increment(ref counted.underWay);
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref counted.underWay);
            }
        }
    }
}
