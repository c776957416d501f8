namespace TeamsAssistant.Teams.Dropping;

/// <summary>Settings <c>Ledger__…</c>: the folder that the finance system puts its files in.</summary>
public sealed class LedgerWatchOptions
{
    /// <summary>A folder inside the folder library, or a full path. Not set: no folder is watched.</summary>
    public string? WatchFolder { get; set; }
}
