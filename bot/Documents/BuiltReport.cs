using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents;

/// <summary>A report's content with what it was made from.</summary>
/// <param name="Content">The content.</param>
/// <param name="Round">Id of the round that it builds on, or null.</param>
/// <param name="Initiatives">Insats-id of what it is about.</param>
internal sealed record BuiltReport(ReportContent Content, string? Round, IReadOnlyList<string> Initiatives);
