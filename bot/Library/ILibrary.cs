namespace TeamsAssistant.Library;

/// <summary>Where documents go: a folder on disk, or SharePoint.</summary>
public interface ILibrary
{
    /// <summary>
    /// Puts a document under a stable name. The same bytes again change nothing. A file that people have edited since we wrote it is
    /// never overwritten: the new document is put beside it, as the next version.
    /// </summary>
    /// <param name="path">Path inside the library, for example <c>KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx</c>; no <c>..</c>, no rooted path.</param>
    /// <param name="content">The whole document.</param>
    /// <param name="cancellation">Cancels before the file is visible.</param>
    Task<LibraryFile> PutAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Whether the library can be written to; null when it can, else what is wrong, for health and doctor.</summary>
    Task<string?> CheckAsync(CancellationToken cancellation);
}
