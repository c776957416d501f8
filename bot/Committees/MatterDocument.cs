namespace TeamsAssistant.Committees;

/// <summary>A matter's document: as it was made last, or as it was published last.</summary>
/// <param name="File">Path in the library.</param>
/// <param name="Link">Opens it; null: not known (matters of earlier days).</param>
/// <param name="Sha256">Of the document as generated, lower-case hex.</param>
/// <param name="At">When it was generated, UTC.</param>
/// <param name="Version">1 for the first that was made, counted up with every change of its bytes.</param>
/// <param name="Language"><c>sv</c> or <c>en</c>.</param>
public sealed record MatterDocument(string File, string? Link, string Sha256, DateTimeOffset At, int Version, string Language)
{
    /// <summary>Name of the file without its folders.</summary>
    public string Name => File[(File.LastIndexOf('/') + 1)..];

    /// <summary>Id of the file in the library, by which it is found when people have moved it; null: the library has none.</summary>
    public string? ItemId { get; init; }

    /// <summary>The meeting that it names; null: not known (documents of earlier days).</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Tag of the file as it was left there, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>What the library's columns say of it, as <see cref="Matter.Columns"/> or <see cref="Matter.DraftColumns"/> has it; null: not known.</summary>
    public string? Columns { get; init; }

    /// <summary>Path in the library where it lies once it is published; null: of earlier days, it lies there.</summary>
    public string? Target { get; init; }

    /// <summary>Whether people have deleted it in the library.</summary>
    public bool Gone { get; init; }
}
