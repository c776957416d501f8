namespace TeamsAssistant.Documents.Templates;

/// <summary>What has become of a template's file since a copy of it was made active.</summary>
public enum TemplateFile
{
    /// <summary>Nothing, or it is not known.</summary>
    Same,

    /// <summary>People have edited it; documents are made in the copy.</summary>
    Edited,

    /// <summary>It is not in the folder any more; documents are made in the copy.</summary>
    Gone,
}
