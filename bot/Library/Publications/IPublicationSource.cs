namespace TeamsAssistant.Library.Publications;

/// <summary>Whoever has documents to publish.</summary>
public interface IPublicationSource
{
    /// <summary>Its name in the records; never changed.</summary>
    string Kind { get; }

    /// <summary>Makes the content once more, after the process was killed before it was put; null when it cannot be made any more.</summary>
    Task<LibraryContent?> ContentAsync(Publication publication, CancellationToken cancellation);

    /// <summary>Takes note of what was published. Called again when the process was killed meanwhile: the second time changes nothing.</summary>
    Task PublishedAsync(Publication publication, LibraryFile file, CancellationToken cancellation);
}
