using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>A section with the heading that the template gives it, or null: its own.</summary>
internal sealed record PlacedSection(ReportSection Section, string? Heading);
