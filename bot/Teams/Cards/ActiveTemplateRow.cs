using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Templates;

namespace TeamsAssistant.Teams.Cards;

/// <summary>A template in use, as a reader sees it.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Committee">Abbreviation of the committee, or null: all.</param>
/// <param name="CommitteeName">Its name, or null.</param>
/// <param name="File">Name of the file.</param>
/// <param name="At">Since when.</param>
/// <param name="By">Name of who activated it, or null.</param>
/// <param name="State">What has become of the file since.</param>
/// <param name="MayStop">Whether the reader decides on it.</param>
public sealed record ActiveTemplateRow(
    MatterKind Kind, string? Committee, string? CommitteeName, string File, DateTimeOffset At, string? By, TemplateFile State, bool MayStop);
