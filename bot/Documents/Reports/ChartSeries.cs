namespace TeamsAssistant.Documents.Reports;

/// <summary>One row of values in a chart.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Values">One a category; null: not known, drawn as a gap.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
