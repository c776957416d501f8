using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>What stands in a control of a repeated row.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Figure">The figure that it is, or null.</param>
internal sealed record RowText(string Text, Figure? Figure = null);
