namespace TeamsAssistant.Documents;

/// <summary>Where the making of a document is.</summary>
public enum MakeStep
{
    /// <summary>What it is made from is read.</summary>
    Reading,

    /// <summary>It is written.</summary>
    Writing,

    /// <summary>It is put in the library.</summary>
    Putting,
}
