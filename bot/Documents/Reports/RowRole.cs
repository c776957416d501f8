namespace TeamsAssistant.Documents.Reports;

/// <summary>What a row of a table is.</summary>
public enum RowRole
{
    /// <summary>An ordinary row.</summary>
    Item,

    /// <summary>Part of the programme above it, whose sums already hold it.</summary>
    Part,

    /// <summary>The sum of the table.</summary>
    Total,
}
