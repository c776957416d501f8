namespace TeamsAssistant.Teams.Cards;

/// <summary>The templates as a reader sees them.</summary>
/// <param name="Folder">The library's folder that they lie in.</param>
/// <param name="Files">Names of the Word files in it.</param>
/// <param name="Active">Those in use.</param>
public sealed record TemplatesView(string Folder, IReadOnlyList<string> Files, IReadOnlyList<ActiveTemplateRow> Active)
{
    /// <summary>What just happened, a sentence or two; null: it was asked for.</summary>
    public string? Lead { get; init; }
}
