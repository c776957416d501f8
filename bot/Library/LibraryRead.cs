using TeamsAssistant.Library.SharePoint;

namespace TeamsAssistant.Library;

/// <summary>A file as it was read.</summary>
/// <param name="Content">Its bytes, from the start.</param>
/// <param name="Hash">Of these bytes, comparable with <see cref="LibraryEntry.Hash"/>.</param>
public sealed record LibraryRead(byte[] Content, string Hash)
{
    /// <summary>Reads so many bytes at most.</summary>
    internal static async Task<LibraryRead> OfAsync(Stream file, int most, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        while (kept.Length < most
            && await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most - kept.Length)), cancellation) is > 0 and var read)
        {
            kept.Write(buffer.AsSpan(0, read));
        }

        kept.Position = 0;
        return new LibraryRead(kept.ToArray(), await QuickXorHash.OfAsync(kept, cancellation));
    }
}
