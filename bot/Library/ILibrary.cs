namespace TeamsAssistant.Library;

/// <summary>Where documents go: a folder on disk, or SharePoint.</summary>
public interface ILibrary
{
    /// <summary>
    /// Puts a document under a stable name. The same bytes again change nothing. A file that people have edited since we wrote it is
    /// never lost: the new document is put beside it, as the next version, or over it where the library keeps theirs as an earlier one.
    /// </summary>
    /// <exception cref="LibraryException">The library cannot take it; says why, for whoever runs it.</exception>
    Task<LibraryFile> PutAsync(LibraryDocument document, CancellationToken cancellation);

    /// <summary>Whether the library can be written to; null when it can, else what is wrong, for health and doctor.</summary>
    Task<string?> CheckAsync(CancellationToken cancellation);
}
