namespace TeamsAssistant.Documents.Reports;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Leads into the list or table that follows: never alone at the foot of a page.</summary>
    Lead,

    /// <summary>Somebody's own words.</summary>
    Quote,

    /// <summary>A remark under a table: source, rounding, what a sum lacks.</summary>
    Note,
}
