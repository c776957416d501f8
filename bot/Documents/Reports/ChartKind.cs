namespace TeamsAssistant.Documents.Reports;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Columns beside each other.</summary>
    Column,

    /// <summary>Columns on top of each other.</summary>
    Stacked,

    /// <summary>A line.</summary>
    Line,
}
