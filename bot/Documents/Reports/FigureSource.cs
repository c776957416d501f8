namespace TeamsAssistant.Documents.Reports;

/// <summary>Where a figure comes from. Several sources (a broken financial year, budget and ledger) are separated by a space, their files by a comma.</summary>
/// <param name="Id">Id of the status update, ledger import or round; of a register its file's SHA-256; null when nobody has said it.</param>
/// <param name="By">Name of who said it, or null: a file says it.</param>
/// <param name="At">When it was said or imported, UTC; the latest of several; null when not known.</param>
/// <param name="File">Name of the file, or null.</param>
public sealed record FigureSource(string? Id, string? By = null, DateTimeOffset? At = null, string? File = null)
{
    /// <summary>Nobody has said it.</summary>
    public static FigureSource None { get; } = new((string?)null);

    /// <summary>The source of a figure that is computed from this and the other.</summary>
    public FigureSource And(FigureSource other) => new(
        Joined(" ", Id, other.Id),
        By ?? other.By,
        At is null || other.At > At ? other.At : At,
        Joined(", ", File, other.File));

    private static string? Joined(string separator, string? one, string? other) =>
        one is null || other is null ? one ?? other : $"{one}{separator}{other}";
}
