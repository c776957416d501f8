using System.Security.Cryptography;

namespace TeamsAssistant.Library;

/// <summary>The bytes of a document: in memory, or a file on disk that is read as it is sent, so that size costs no memory.</summary>
public sealed class LibraryContent
{
    private readonly Func<Stream> open;

    private LibraryContent(long length, Func<Stream> open)
    {
        Length = length;
        this.open = open;
    }

    /// <summary>Bytes in all.</summary>
    public long Length { get; }

    /// <summary>Of bytes in memory.</summary>
    public static LibraryContent Of(byte[] bytes) => new(bytes.Length, () => new MemoryStream(bytes, writable: false));

    /// <summary>Of a file, which must stand unchanged until the document is put.</summary>
    public static LibraryContent OfFile(string file) =>
        new(new FileInfo(file).Length, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true));

    /// <summary>What the stream holds, kept in a file of its own that goes when it is disposed: size costs no memory.</summary>
    public static async Task<(LibraryContent Content, IDisposable Kept)> KeepAsync(Stream stream, CancellationToken cancellation)
    {
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            await stream.CopyToAsync(file, cancellation);
            await file.FlushAsync(cancellation);
            return (new LibraryContent(file.Length, () => new FileStream(file.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, useAsync: true)), file);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>The bytes from the start; can be asked for again, each time a stream of its own, which can seek.</summary>
    public Stream Open() => open();

    /// <summary>Hash of the bytes, lower-case hexadecimal.</summary>
    public async Task<string> Sha256Async(CancellationToken cancellation)
    {
        await using var stream = Open();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
