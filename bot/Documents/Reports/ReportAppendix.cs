namespace TeamsAssistant.Documents.Reports;

/// <summary>Bilaga: what is too long for the text, after the signatures, each on a page of its own.</summary>
/// <param name="Heading">Its heading with its number, for example Bilaga 1: Källor.</param>
/// <param name="Blocks">What stands under it; at least one block.</param>
public sealed record ReportAppendix(string Heading, IReadOnlyList<ReportBlock> Blocks);
