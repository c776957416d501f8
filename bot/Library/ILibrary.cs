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

    /// <summary>The document as it lies there now, with what people have written in it; null: they deleted it. The caller closes it.</summary>
    /// <exception cref="LibraryException">The library does not give it; says why, for whoever runs it.</exception>
    Task<Stream?> OpenAsync(LibraryItem item, CancellationToken cancellation);

    /// <summary>
    /// Sets what the columns say of a document that lies there, and nothing else: what people have written in it stays theirs, also when it
    /// is put again. One that they deleted is said to be gone; the same columns again change nothing.
    /// </summary>
    /// <exception cref="LibraryException">The library does not take it; says why, for whoever runs it.</exception>
    Task<LibraryFile> SetColumnsAsync(LibraryItem item, LibraryColumns columns, CancellationToken cancellation);

    /// <summary>Whether the library can be written to; null when it can, else what is wrong, for health and doctor.</summary>
    Task<string?> CheckAsync(CancellationToken cancellation);
}
