using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using TeamsAssistant.Storage;

namespace TeamsAssistant.Tests.StandIns;

/// <summary>The product's way to storage, which fails on demand: a request that never leaves, or an answer that never comes back.</summary>
public sealed class FaultyStorage : StorageRequests
{
    private readonly ConcurrentQueue<string> addresses = new();
    private int answersToLose;
    private int underWay;

    /// <summary>Requests that wait for their answer.</summary>
    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Requests to a table whose name ends so never leave; null: all do.</summary>
    public string? Unreachable { get; set; }

    /// <summary>So many requests more leave, then none: the process is gone; null: all do.</summary>
    public int? Left { get; set; }

    /// <summary>Requests to addresses of which it says so never leave; null: all do.</summary>
    public Func<string, bool>? Refuses { get; set; }

    /// <summary>Requests sent to tables whose name ends so, and to no other: what the start does beside a test is left out.</summary>
    public int SentTo(string table) => addresses.Count(address => address.Contains(table, StringComparison.Ordinal));

    /// <summary>The next transaction, or a later one, is carried out, but its answer is lost on the way; the client asks again.</summary>
    public void LoseTheAnswerOfATransaction(int number = 1) => answersToLose = number;

    public override void OnSendingRequest(HttpMessage message)
    {
        base.OnSendingRequest(message);
        addresses.Enqueue(message.Request.Uri.ToString());
        if (Left is { } left && (Left = left - 1) < 0)
        {
            throw new InvalidOperationException("Killed on demand.");
        }

        if (Refuses?.Invoke(message.Request.Uri.ToString()) == true)
        {
            throw new InvalidOperationException("Killed on demand.");
        }

        if (Unreachable is { } table && message.Request.Uri.ToString().Contains(table, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Unreachable on demand.");
        }
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Interlocked.Increment(ref underWay);
        try
        {
            await base.ProcessAsync(message, pipeline);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    public override void OnReceivedResponse(HttpMessage message)
    {
        base.OnReceivedResponse(message);
        if (message.Request.Uri.ToString().Contains("$batch", StringComparison.Ordinal) && answersToLose > 0
            && Interlocked.Decrement(ref answersToLose) == 0)
        {
            throw new IOException("Lost on demand.");
        }
    }
}
