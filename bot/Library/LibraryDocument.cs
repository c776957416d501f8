namespace TeamsAssistant.Library;

/// <summary>A document on its way into the library.</summary>
public sealed record LibraryDocument
{
    /// <summary>Path inside the library, for example <c>KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx</c>; no <c>..</c>, no rooted path.</summary>
    public required string Path { get; init; }

    /// <summary>The whole document.</summary>
    public required LibraryContent Content { get; init; }

    /// <summary>What the library's columns are to say of it; null: nothing, and those that are there stay.</summary>
    public LibraryColumns? Columns { get; init; }

    /// <summary>
    /// The document as it was put last, from <see cref="LibraryFile.Item"/>: it is found though people moved or renamed it, and when
    /// they deleted it, that is said and nothing is put. Null: a new document, or one known by its path alone.
    /// </summary>
    public LibraryItem? Known { get; init; }
}
