namespace TeamsAssistant.Committees;

/// <summary>What became of pending work. Stored by number: new ones come last.</summary>
public enum PendingOutcome
{
    /// <summary>It is done, in the library and in the matter.</summary>
    Done,

    /// <summary>People have deleted the document: nothing was put.</summary>
    Gone,

    /// <summary>The matter or the person's rights are others than when it was asked for.</summary>
    Refused,
}
