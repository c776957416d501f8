namespace TeamsAssistant.Library;

/// <summary>Whether the library makes PDF.</summary>
public enum PdfMaking
{
    /// <summary>By the municipality's setting there is no PDF.</summary>
    Off,

    /// <summary>LibreOffice, which makes it, is not installed.</summary>
    NotInstalled,

    /// <summary>It does.</summary>
    Possible,
}
