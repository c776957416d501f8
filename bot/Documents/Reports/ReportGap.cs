namespace TeamsAssistant.Documents.Reports;

/// <summary>Something that the report ought to hold and does not.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Initiative">Insats-id.</param>
/// <param name="Name">Name of the initiative.</param>
/// <param name="Detail">The indicator it concerns, or null.</param>
public sealed record ReportGap(GapKind Kind, string Initiative, string Name, string? Detail = null);
