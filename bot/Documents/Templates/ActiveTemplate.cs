using TeamsAssistant.Committees;

namespace TeamsAssistant.Documents.Templates;

/// <summary>The template that documents of a kind are made in.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Name of its file, for people.</param>
/// <param name="Sha256">Of the file: a document made of it can be made again.</param>
/// <param name="By">Who activated it.</param>
/// <param name="At">When.</param>
public sealed record ActiveTemplate(MatterKind Kind, string Name, string Sha256, string? By, DateTimeOffset At);
