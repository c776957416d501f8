using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word;

/// <summary>
/// What in a report's content would make a document that Word calls unreadable, or whose figures nothing could follow. Asked before anything is
/// written: the writer streams, so afterwards it would be too late.
/// </summary>
internal static class ContentFaults
{
    private const int DeepestHeading = 3;

    /// <summary>Word cuts a content control's tag here.</summary>
    private const int LongestKey = 64;

    /// <summary>All faults, in plain English.</summary>
    /// <param name="content">What is to be written.</param>
    /// <param name="figures">Its figures, which take long to look up in a long report.</param>
    public static IEnumerable<string> In(ReportContent content, IReadOnlyList<Figure> figures) =>
    [
        .. string.IsNullOrWhiteSpace(SafeText.Of(content.Title)) ? (string[])["The document has no title."] : [],
        .. content.Sections.Concat(content.Appendices).SelectMany(section => In(section, level: 1)),
        .. Checks.Doubles.In(figures.Select(figure => figure.Key)).Select(key => $"Two figures have the key {key}."),
        .. figures.Where(figure => figure.Key.Length > LongestKey || figure.Key != SafeText.Line(figure.Key)).Select(figure => $"The key {figure.Key} is none that Word keeps."),
    ];

    private static IEnumerable<string> In(ReportSection section, int level) =>
    [
        .. level > DeepestHeading ? (string[])[$"The heading '{section.Heading}' is of level {level}."] : [],
        .. section.Blocks.SelectMany(block => block switch { ReportTable table => In(table), ReportChart chart => In(chart), _ => [] }),
        .. section.Subsections.SelectMany(part => In(part, level + 1)),
    ];

    private static IEnumerable<string> In(ReportTable table)
    {
        if (table.Columns.Count == 0 || table.Rows.Count == 0)
        {
            yield return $"The table '{table.Caption}' has no columns or no rows.";
        }

        if (table.Columns.Any(column => column.Width < 1) || table.Width is < 1 or > 100)
        {
            yield return $"The table '{table.Caption}' has a width that is none.";
        }

        if (table.Rows.Any(row => row.Cells.Count != table.Columns.Count))
        {
            yield return $"The table '{table.Caption}' has a row with other cells than its columns.";
        }

        if (string.IsNullOrWhiteSpace(table.Caption))
        {
            yield return "A table has no caption for screen readers.";
        }
    }

    private static IEnumerable<string> In(ReportChart chart)
    {
        if (chart.Categories.Count == 0 || chart.Series.Count == 0 || chart.Series.Any(series => series.Values.Count != chart.Categories.Count))
        {
            yield return $"The chart '{chart.Caption}' has no values, or not one a category.";
        }

        if (string.IsNullOrWhiteSpace(chart.Description))
        {
            yield return $"The chart '{chart.Caption}' has no description for screen readers.";
        }
    }
}
