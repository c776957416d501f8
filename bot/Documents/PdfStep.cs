namespace TeamsAssistant.Documents;

/// <summary>Where the making of a PDF is.</summary>
public enum PdfStep
{
    /// <summary>The document is converted.</summary>
    Converting,

    /// <summary>The PDF is put in the library.</summary>
    Storing,
}
