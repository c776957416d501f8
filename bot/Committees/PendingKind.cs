namespace TeamsAssistant.Committees;

/// <summary>What the library has part in. Stored by number: new ones come last.</summary>
public enum PendingKind
{
    /// <summary>The matter's document is made, or its next version.</summary>
    Make,

    /// <summary>The document that stands is published.</summary>
    Publish,
}
