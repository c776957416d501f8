namespace TeamsAssistant.Library;

/// <summary>Where the library is.</summary>
public enum LibraryKind
{
    /// <summary>A folder on disk.</summary>
    Folder,

    /// <summary>A SharePoint document library.</summary>
    SharePoint,
}
