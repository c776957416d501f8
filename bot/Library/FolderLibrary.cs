using System.Security.Cryptography;

namespace TeamsAssistant.Library;

/// <summary>The library as a folder on disk: the default in development.</summary>
/// <param name="folder">Full path; made when missing.</param>
/// <param name="link">Address that opens a path of the library.</param>
internal sealed class FolderLibrary(string folder, Func<string, Uri> link) : ILibrary, IDisposable
{
    private const int MostVersions = 1000;

    private readonly WrittenFiles written = new(folder);
    private readonly SemaphoreSlim one = new(1);

    public async Task<LibraryFile> PutAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (!LibraryPath.IsSafe(path))
        {
            throw new ArgumentException("Not a path inside the library.", nameof(path));
        }

        await one.WaitAsync(cancellation);
        try
        {
            return await PutFirstFreeAsync(path, content, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    public async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            var probe = TemporaryFile();
            await File.WriteAllTextAsync(probe, "", cancellation);
            File.Delete(probe);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "The folder Library__Folder cannot be written to.";
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<LibraryFile> PutFirstFreeAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        for (var version = 1; version <= MostVersions; version++)
        {
            var candidate = LibraryPath.Version(path, version);
            var file = Path.Combine([folder, .. candidate.Split('/')]);
            var present = await ShaOfAsync(file, cancellation);
            if (present == sha256)
            {
                return new LibraryFile(candidate, link(candidate), Changed: false);
            }

            if (present is null || await written.IsOursAsync(candidate, present, cancellation))
            {
                await WriteAsync(candidate, file, sha256, content, cancellation);
                return new LibraryFile(candidate, link(candidate), Changed: true);
            }
        }

        throw new IOException($"The library holds {MostVersions} edited versions of one document.");
    }

    private async Task WriteAsync(string path, string file, string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = TemporaryFile();
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                await stream.WriteAsync(content, cancellation);
                stream.Flush(flushToDisk: true);
            }

            await written.RememberAsync(path, sha256, cancellation);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>In the library's own folder, so that the last step is a rename on one disk.</summary>
    private string TemporaryFile()
    {
        var temporary = Path.Combine(folder, WrittenFiles.Folder);
        Directory.CreateDirectory(temporary);
        return Path.Combine(temporary, $"{Guid.NewGuid():n}.tmp");
    }

    private static async Task<string?> ShaOfAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
