using System.Diagnostics;

namespace TeamsAssistant.Demo;

/// <summary>Table storage on this machine: started on the data folder's files, or joined where an assistant already runs it.</summary>
internal sealed class Azurite(DemoFolders folders, AzuriteClaim claim, bool serving) : IAsyncDisposable
{
    // What stop-with-parent.cjs may take to end an orphan: a second of grace, five of patience.
    private static readonly TimeSpan PatienceWithPrevious = TimeSpan.FromSeconds(8);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private NodeProcess? process;

    /// <summary>Returns when it answers.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (!claim.Owned)
        {
            await WaitForJoinedAsync(cancellation);
            return;
        }

        await WaitForPreviousAsync(cancellation);
        var ports = claim.Ports;
        process = NodeProcess.Start("Azurite", folders, "azurite/dist/src/azurite.js",
        [
            "--location", folders.InData("azurite"),
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", $"{ports.Blob}", "--queuePort", $"{ports.Queue}", "--tablePort", $"{ports.Table}",
            "--silent", "--disableTelemetry", "--skipApiVersionCheck",
        ]);
        claim.Started(serving, process.Id);
        await process.WaitAsync(AnswersAsync, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }

        claim.Dispose();
        http.Dispose();
    }

    private async Task WaitForJoinedAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        while (!await AnswersAsync(patience.Token))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private async Task WaitForPreviousAsync(CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        while (claim.Previous is { } id && IsNode(id) && Stopwatch.GetElapsedTime(since) < PatienceWithPrevious)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    private static bool IsNode(int id)
    {
        try
        {
            using var previous = Process.GetProcessById(id);
            return previous.ProcessName.StartsWith("node", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    // Any answer will do: without a signature it is a 403.
    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(claim.Ports.TableEndpoint, cancellation);
            return true;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
