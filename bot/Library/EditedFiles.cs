namespace TeamsAssistant.Library;

/// <summary>Where a new version of a document goes that people have edited.</summary>
public enum EditedFiles
{
    /// <summary>Beside it, under the next name.</summary>
    Beside,

    /// <summary>Over it: SharePoint's version history keeps what people wrote.</summary>
    Version,
}
