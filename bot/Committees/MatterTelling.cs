namespace TeamsAssistant.Committees;

/// <summary>What somebody is told of a matter and the library. The names are stored: never rename one.</summary>
public enum MatterTelling
{
    /// <summary>Its document is there.</summary>
    Made,

    /// <summary>It is published.</summary>
    Published,

    /// <summary>People have deleted its document.</summary>
    Gone,

    /// <summary>People have deleted the one that is published.</summary>
    PublishedGone,

    /// <summary>What she asked for could not be done.</summary>
    Refused,
}
