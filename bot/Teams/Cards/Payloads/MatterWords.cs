namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What the words typed in a form of a matter are for.</summary>
public enum MatterWords
{
    /// <summary>Why it goes on though something is missing.</summary>
    Reason,

    /// <summary>Why it is withdrawn.</summary>
    Withdrawal,

    /// <summary>The owner's answer to what was sent back.</summary>
    Answer,

    /// <summary>The day of another meeting.</summary>
    Meeting,
}
