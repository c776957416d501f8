namespace TeamsAssistant.Documents.Reports;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Columns beside each other.</summary>
    Column,

    /// <summary>Bars under each other: for categories with long names, which columns have no room for.</summary>
    Bar,

    /// <summary>Columns on top of each other.</summary>
    Stacked,

    /// <summary>A line.</summary>
    Line,
}
