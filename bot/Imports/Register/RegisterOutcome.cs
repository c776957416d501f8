namespace TeamsAssistant.Imports.Register;

/// <summary>What an import came to.</summary>
public enum RegisterOutcome
{
    /// <summary>The file has faults: nothing written.</summary>
    Refused,

    /// <summary>Asked not to write.</summary>
    DryRun,

    /// <summary>Everything is stored already: nothing written.</summary>
    Unchanged,

    /// <summary>Written.</summary>
    Written,

    /// <summary>Another import ran at the same time; this one is to be run again.</summary>
    LostRace,
}
