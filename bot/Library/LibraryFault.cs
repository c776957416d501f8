namespace TeamsAssistant.Library;

/// <summary>Why the library did not do what it was asked.</summary>
public enum LibraryFault
{
    /// <summary>It does not answer, or asks us to wait longer than we do. Later it may go well.</summary>
    Away,

    /// <summary>Somebody has the document open or checked out. Later it may go well.</summary>
    Locked,

    /// <summary>The assistant may not write there: the grant is missing.</summary>
    Forbidden,

    /// <summary>The library lacks columns; the message names them.</summary>
    ColumnsMissing,

    /// <summary>There is no more space.</summary>
    Full,

    /// <summary>It answered something that we do not understand.</summary>
    Other,
}
