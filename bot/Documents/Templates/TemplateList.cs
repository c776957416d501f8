using TeamsAssistant.Library;

namespace TeamsAssistant.Documents.Templates;

/// <summary>The library's templates, and those that are active.</summary>
/// <param name="Folder">The folder that they lie in.</param>
/// <param name="Files">The Word files of the folder, by name.</param>
/// <param name="Active">Those that are active.</param>
public sealed record TemplateList(string Folder, IReadOnlyList<LibraryEntry> Files, IReadOnlyList<ActiveTemplate> Active)
{
    /// <summary>What has become of the file since a copy of it was made active.</summary>
    public TemplateFile StateOf(ActiveTemplate active) => Files.FirstOrDefault(file => file.Name == active.Name) switch
    {
        null => TemplateFile.Gone,
        { Hash: { } hash } when active.LibraryHash is { } then && hash != then => TemplateFile.Edited,
        _ => TemplateFile.Same,
    };
}
