namespace TeamsAssistant.Teams.Cards;

/// <summary>What a notice tells.</summary>
public enum NoticeKind
{
    /// <summary>Something was done, or is so.</summary>
    Note,

    /// <summary>It was not done, and why: an expected outcome.</summary>
    Refusal,

    /// <summary>A fault of ours: try again.</summary>
    Fault,
}
