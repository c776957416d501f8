namespace TeamsAssistant.Library.SharePoint;

/// <summary>How it went with bytes that were sent.</summary>
internal enum PutOutcome
{
    /// <summary>They are there.</summary>
    Done,

    /// <summary>The item, or the folder that it was to lie in, is not there.</summary>
    NotFound,

    /// <summary>Another item has the name.</summary>
    Taken,

    /// <summary>The item is not as it was read.</summary>
    Stale,

    /// <summary>Somebody has it open or checked out.</summary>
    Locked,
}
