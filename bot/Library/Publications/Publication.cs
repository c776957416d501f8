namespace TeamsAssistant.Library.Publications;

/// <summary>A document on its way into the library, or there: what is needed to end it after the process was killed.</summary>
public sealed record Publication
{
    /// <summary>What is published, as its source knows it; the same again publishes the same document's next version.</summary>
    public required string Key { get; init; }

    /// <summary>Which source made it: <see cref="IPublicationSource.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it is to lie.</summary>
    public required string Path { get; init; }

    /// <summary>What the library's columns are to say.</summary>
    public LibraryColumns? Columns { get; init; }

    /// <summary>Hash of the content.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How far it has come.</summary>
    public PublicationState State { get; init; }

    /// <summary>The document as it was put last, under this or an earlier publication.</summary>
    public LibraryItem? Item { get; init; }

    /// <summary>What became of it, once it is put.</summary>
    public LibraryFile? File { get; init; }

    /// <summary>Entra object id of whoever publishes it.</summary>
    public string? By { get; init; }

    /// <summary>When that was asked for.</summary>
    public DateTimeOffset At { get; init; }
}
