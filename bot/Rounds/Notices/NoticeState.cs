namespace TeamsAssistant.Rounds.Notices;

/// <summary>What became of a notice.</summary>
public enum NoticeState
{
    /// <summary>Not sent yet, or to be tried again.</summary>
    Waiting,

    /// <summary>Teams has taken it.</summary>
    Sent,

    /// <summary>It cannot be delivered; the code says why.</summary>
    Failed,

    /// <summary>Nothing was left to say when its time came.</summary>
    Superfluous,
}
