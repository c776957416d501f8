namespace TeamsAssistant.Library;

/// <summary>Reads what people keep in a folder of the library. Nothing is written.</summary>
public interface ILibraryFolders
{
    /// <summary>The folder's own files by name, not those of folders in it. A folder that is not there holds none.</summary>
    /// <param name="folder">Path inside the library; no <c>..</c>, no rooted path.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="LibraryException">The library cannot tell.</exception>
    Task<IReadOnlyList<LibraryEntry>> ListAsync(string folder, CancellationToken cancellation);

    /// <summary>A file of the folder, at most so many bytes of it; null: none of the folder's files is called so.</summary>
    /// <param name="folder">Path inside the library.</param>
    /// <param name="name">A name that <see cref="ListAsync"/> gave. It is looked for among the folder's files, so it leads nowhere else.</param>
    /// <param name="most">Where the reading ends.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="LibraryException">The library cannot give it.</exception>
    Task<LibraryRead?> ReadAsync(string folder, string name, int most, CancellationToken cancellation);
}
