namespace TeamsAssistant.Documents.Reports;

/// <summary>Where a figure comes from. Several imports (a broken financial year) are separated by a space.</summary>
/// <param name="Id">Id of the status update, import or round; null for what the register says or nobody has said.</param>
/// <param name="By">Name of who said it, or null: a file says it.</param>
/// <param name="At">When it was said or imported, UTC; null when not known.</param>
/// <param name="File">Name of the file, or null.</param>
public sealed record FigureSource(string? Id, string? By = null, DateTimeOffset? At = null, string? File = null)
{
    /// <summary>The register, as the latest import left it.</summary>
    public static FigureSource Register { get; } = new((string?)null);
}
