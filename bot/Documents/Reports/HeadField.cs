namespace TeamsAssistant.Documents.Reports;

/// <summary>A labelled line of the head.</summary>
/// <param name="Label">For example Diarienummer.</param>
/// <param name="Value">What stands there; never empty: what is not known is said so.</param>
public sealed record HeadField(string Label, string Value);
