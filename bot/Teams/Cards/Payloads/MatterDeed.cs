namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What a button does to a matter.</summary>
public enum MatterDeed
{
    /// <summary>Shows it.</summary>
    Show,

    /// <summary>Makes its document, or the next version of it.</summary>
    Make,

    /// <summary>The same where people have deleted the document.</summary>
    MakeAnew,

    /// <summary>Marks it ready.</summary>
    Ready,

    /// <summary>The form for why it goes on though something is missing.</summary>
    AskReason,

    /// <summary>Publishes it.</summary>
    Publish,

    /// <summary>Puts it on the agenda of its meeting.</summary>
    PutOn,

    /// <summary>Takes it off the agenda.</summary>
    TakeOff,

    /// <summary>One place up on the agenda.</summary>
    Up,

    /// <summary>The form for what was decided.</summary>
    AskDecision,

    /// <summary>The form for what was decided instead of what is registered.</summary>
    AskCorrection,

    /// <summary>The form for the answer to what was sent back.</summary>
    AskAnswer,

    /// <summary>The form for why it is withdrawn.</summary>
    AskWithdrawal,

    /// <summary>The form for another meeting.</summary>
    AskMeeting,

    /// <summary>What has changed since its document was made.</summary>
    Changes,

    /// <summary>Makes PDF of its document.</summary>
    Pdf,
}
