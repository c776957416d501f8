namespace TeamsAssistant.Documents.Reports;

/// <summary>A figure that differs between a document as it was made and what stands now.</summary>
/// <param name="Then">As the document has it; null: it did not have it.</param>
/// <param name="Now">As it stands; null: it is no longer told.</param>
public sealed record FigureChange(Figure? Then, Figure? Now)
{
    /// <summary>Either of them, for what it is about.</summary>
    public Figure About => Now ?? Then!;
}
