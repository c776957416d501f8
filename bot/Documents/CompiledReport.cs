using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents;

/// <summary>A report's content with what it was made from. Nothing is written yet: its gaps are what the document would lack.</summary>
/// <param name="Kind">The kind of report.</param>
/// <param name="Input">What it was compiled from.</param>
public sealed record CompiledReport(ReportKind Kind, ReportInput Input)
{
    /// <summary>The content.</summary>
    public ReportContent Content { get; } = Kind.Of(Input);

    /// <summary>The days it is about.</summary>
    public Period Period => Input.Period;

    /// <summary>Id of the round that it builds on, or null.</summary>
    public string? Round => Input.Round?.Round.Id;

    /// <summary>Insats-id of what it is about.</summary>
    public IReadOnlyList<string> Initiatives => [.. Input.Standings.Select(standing => standing.Initiative.Id)];

    /// <summary>The same, written on another day.</summary>
    public CompiledReport WrittenOn(DateOnly day) => day == Input.Written ? this : new CompiledReport(Kind, Input with { Written = day });
}
