namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>What came of reading a template: the template, or why not.</summary>
/// <param name="Template">Null when there is a fault.</param>
/// <param name="Faults">All faults that were found.</param>
public sealed record TemplateReading(WordTemplate? Template, IReadOnlyList<TemplateFault> Faults);
