namespace TeamsAssistant.Documents.Reports;

/// <summary>A heading with what stands under it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">Blocks before the first subsection.</param>
/// <param name="Subsections">Sections one level down.</param>
public sealed record ReportSection(string Heading, IReadOnlyList<ReportBlock> Blocks, params IReadOnlyList<ReportSection> Subsections)
{
    /// <summary>
    /// The tag of the content control that a municipality's template can have for it, Swedish in both languages, for example
    /// <c>ekonomi</c>; null: the heading in small letters.
    /// </summary>
    public string? Tag { get; init; }

    /// <summary>Every figure in it, in reading order.</summary>
    public IEnumerable<Figure> Figures =>
        Blocks.SelectMany(block => block.Runs).OfType<FigureRun>().Select(run => run.Figure)
            .Concat(Subsections.SelectMany(section => section.Figures));
}
