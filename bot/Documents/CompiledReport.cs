using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents;

/// <summary>A report's content with what it was made from. Nothing is written yet: its gaps are what the document would lack.</summary>
/// <param name="Content">The content.</param>
/// <param name="Period">The days it is about.</param>
/// <param name="Round">Id of the round that it builds on, or null.</param>
/// <param name="Initiatives">Insats-id of what it is about.</param>
public sealed record CompiledReport(ReportContent Content, Period Period, string? Round, IReadOnlyList<string> Initiatives);
