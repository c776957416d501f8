using System.Security.Cryptography;

namespace TeamsAssistant.Library;

/// <summary>The library as a folder on disk: the default in development.</summary>
/// <param name="folder">Full path; made when missing.</param>
/// <param name="link">Address that opens a path of the library.</param>
/// <param name="libreOffice">Makes PDF; null: nothing does.</param>
internal sealed class FolderLibrary(string folder, Func<string, Uri> link, LibreOffice? libreOffice = null) : ILibrary, ILibraryPdf, IDisposable
{
    private const int MostVersions = 1000;

    private readonly WrittenFiles written = new(folder);
    private readonly SemaphoreSlim one = new(1);

    public async Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation)
    {
        if (!LibraryPath.IsSafe(document.Path))
        {
            throw new ArgumentException("Not a path inside the library.", nameof(document));
        }

        await one.WaitAsync(cancellation);
        try
        {
            return await PutOneAsync(document, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    public async Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation) =>
        await FindAsync(item.ItemId, cancellation) is { } lies ? File.OpenRead(FileOf(lies)) : null;

    public async Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var left = await written.PathOfAsync(item.ItemId, cancellation);
            var lies = left is null ? null : await WhereAsync(left, cancellation);
            return lies is null
                ? Gone(left ?? "", item)
                : new LibraryFile { Path = lies, Link = link(lies), Changed = await written.SayAsync(lies, columns, cancellation), Item = item, Moved = lies != left };
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

    public PdfMaking Making => libreOffice?.Making ?? PdfMaking.Off;

    public async Task<LibraryPdf> OpenPdfAsync(LibraryItem item, CancellationToken cancellation)
    {
        var lies = await FindAsync(item.ItemId, cancellation) ?? throw new LibraryException(LibraryFault.Gone, "The document is not in the folder any more.");
        return new LibraryPdf(lies, await (libreOffice ?? throw LibreOffice.NotInstalled(null)).PdfAsync(FileOf(lies), cancellation));
    }

    public void Dispose() => one.Dispose();

    private async Task<string?> FindAsync(string itemId, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            return await written.PathOfAsync(itemId, cancellation) is { } left ? await WhereAsync(left, cancellation) : null;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<LibraryFile> PutOneAsync(LibraryDocument document, CancellationToken cancellation)
    {
        if (document.Known is not { } known)
        {
            return await PutFirstFreeAsync(document.Path, document, cancellation);
        }

        var left = await written.PathOfAsync(known.ItemId, cancellation);
        var lies = left is null ? null : await WhereAsync(left, cancellation);
        if (left is null || lies is null)
        {
            return Gone(left ?? document.Path, known);
        }

        var file = await PutFirstFreeAsync(lies, document, cancellation);
        return file with { Moved = lies != left };
    }

    /// <summary>Where a document of ours lies now: where we left it, or where a file with what we wrote is found.</summary>
    private async Task<string?> WhereAsync(string left, CancellationToken cancellation)
    {
        if (File.Exists(FileOf(left)))
        {
            return left;
        }

        if (await written.FindAsync(left, cancellation) is not { } note || !Directory.Exists(folder))
        {
            return null;
        }

        foreach (var file in Directory.EnumerateFiles(folder, $"*{Path.GetExtension(left)}", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (LibraryPath.IsSafe(path)
                && await written.FindAsync(path, cancellation) is null
                && note.Written.Contains(await ShaOfAsync(file, cancellation)))
            {
                await written.MoveAsync(left, path, note, cancellation);
                return path;
            }
        }

        return null;
    }

    private async Task<LibraryFile> PutFirstFreeAsync(string first, LibraryDocument document, CancellationToken cancellation)
    {
        var sha256 = await document.Content.Sha256Async(cancellation);
        var candidate = first;
        for (var version = 1; version <= MostVersions; version++, candidate = LibraryPath.Next(candidate))
        {
            var present = await ShaOfAsync(FileOf(candidate), cancellation);
            var note = await written.FindAsync(candidate, cancellation);
            if (present is not null && present != sha256 && note?.Written.Contains(present) != true)
            {
                continue;
            }

            var changed = present != sha256 || (document.Columns is { } columns && !columns.Says(note?.Columns));
            // A note of the time before items, or one that a crash left without its item, gets one.
            if (changed || note is null || await written.PathOfAsync(note.ItemId, cancellation) != candidate)
            {
                note = await written.RememberAsync(candidate, sha256, document.Columns, cancellation);
            }

            if (present != sha256)
            {
                await WriteAsync(FileOf(candidate), document.Content, cancellation);
            }

            return new LibraryFile
            {
                Path = candidate,
                Link = link(candidate),
                Changed = changed,
                Item = new LibraryItem(note.ItemId, sha256),
                Beside = version > 1,
            };
        }

        throw new LibraryException(LibraryFault.Other, $"The library holds {MostVersions} edited versions of one document.");
    }

    private async Task WriteAsync(string file, LibraryContent content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var temporary = TemporaryFile();
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                await using var bytes = content.Open();
                await bytes.CopyToAsync(stream, cancellation);
                stream.Flush(flushToDisk: true);
            }

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

    private static LibraryFile Gone(string path, LibraryItem item) =>
        new() { Path = path, Link = new Uri("about:blank"), Changed = false, Item = item, Gone = true };

    private string FileOf(string path) => Path.Combine([folder, .. path.Split('/')]);

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
