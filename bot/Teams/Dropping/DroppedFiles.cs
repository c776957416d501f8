using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace TeamsAssistant.Teams.Dropping;

/// <summary>
/// Fetches dropped files, from the hosts allowed and no others, and keeps them on this machine until they are used or too old. A file
/// holds every voucher of a year: it never lies in the library. After a restart, or on another replica, it is dropped again.
/// </summary>
internal sealed class DroppedFiles(IHttpClientFactory clients, IOptions<DropOptions> options, TimeProvider time) : IDisposable
{
    /// <summary>Name of the client in the application's factory.</summary>
    public const string ClientName = "dropped-files";

    /// <summary>How long fetching may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>How long a file waits.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromMinutes(30);

    private const int MostWaiting = 20;
    private const int BufferSize = 1 << 16;

    private readonly ConcurrentDictionary<string, WaitingFile> waiting = new(StringComparer.Ordinal);

    /// <summary>Whether the address is one that files are fetched from.</summary>
    public bool IsAllowed(Uri address) => address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && options.Value.Hosts.Any(host => host.StartsWith('.')
            ? address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase)
            : address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Fetches the file; null when it is too large.</summary>
    /// <exception cref="HttpRequestException">It could not be fetched.</exception>
    public async Task<WaitingFile?> FetchAsync(DroppedFile file, string owner, CancellationToken cancellation)
    {
        Sweep();
        using var client = clients.CreateClient(ClientName);
        using var response = await client.GetAsync(file.Address, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        var path = Path.Combine(Path.GetTempPath(), $"dropped-{Guid.NewGuid():n}.se");
        var fits = false;
        try
        {
            fits = await CopyAsync(response.Content, path, cancellation);
        }
        finally
        {
            if (!fits)
            {
                File.Delete(path);
            }
        }

        if (!fits)
        {
            return null;
        }

        var kept = new WaitingFile(Guid.NewGuid().ToString("n"), owner, file.Name, path, time.GetUtcNow() + Waits);
        waiting[kept.Key] = kept;
        return kept;
    }

    /// <summary>The person's file that waits, or null.</summary>
    public WaitingFile? Find(string key, string owner)
    {
        Sweep();
        return waiting.TryGetValue(key, out var file) && file.Owner == owner ? file : null;
    }

    /// <summary>The file is no longer needed.</summary>
    public void Forget(WaitingFile file)
    {
        if (waiting.TryRemove(file.Key, out _))
        {
            File.Delete(file.Path);
        }
    }

    public void Dispose() => waiting.Values.ToList().ForEach(Forget);

    private async Task<bool> CopyAsync(HttpContent content, string path, CancellationToken cancellation)
    {
        var most = (long)options.Value.MostMegabytes << 20;
        if (content.Headers.ContentLength > most)
        {
            return false;
        }

        await using var from = await content.ReadAsStreamAsync(cancellation);
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        var buffer = new byte[BufferSize];
        for (var read = await from.ReadAsync(buffer, cancellation); read > 0; read = await from.ReadAsync(buffer, cancellation))
        {
            most -= read;
            if (most < 0)
            {
                return false;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }

    private void Sweep()
    {
        var now = time.GetUtcNow();
        waiting.Values.Where(file => file.Until <= now).ToList().ForEach(Forget);
        waiting.Values.OrderByDescending(file => file.Until).Skip(MostWaiting - 1).ToList().ForEach(Forget);
    }
}
