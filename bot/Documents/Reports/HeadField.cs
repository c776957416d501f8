namespace TeamsAssistant.Documents.Reports;

/// <summary>A labelled line of the head.</summary>
/// <param name="Label">For example Diarienummer.</param>
/// <param name="Value">What stands there; never empty: what is not known is said so.</param>
/// <param name="Tag">Tag of its content control in a template, Swedish in both languages; null: the label in small letters.</param>
public sealed record HeadField(string Label, string Value, string? Tag = null);
