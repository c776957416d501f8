namespace TeamsAssistant.Storage;

/// <summary>What became of a batch.</summary>
internal enum BatchResult
{
    /// <summary>All rows are written.</summary>
    Done,

    /// <summary>Nothing is written: a row that was to be new exists.</summary>
    AlreadyThere,

    /// <summary>Nothing is written: somebody changed a row after it was read.</summary>
    LostRace,
}
