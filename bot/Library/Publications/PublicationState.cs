namespace TeamsAssistant.Library.Publications;

/// <summary>How far a publication has come. Each step may be done again.</summary>
public enum PublicationState
{
    /// <summary>Asked for; the document may or may not be in the library.</summary>
    Begun,

    /// <summary>In the library; its source may or may not know.</summary>
    Put,

    /// <summary>Its source knows.</summary>
    Done,

    /// <summary>Given up: people had deleted the document, or its source cannot make it any more.</summary>
    GivenUp,
}
