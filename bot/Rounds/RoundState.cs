namespace TeamsAssistant.Rounds;

/// <summary>The life of a round.</summary>
public enum RoundState
{
    /// <summary>Answers are taken, also late ones.</summary>
    Open,

    /// <summary>Answers are refused; what was on its way when it was closed is waited for, then the outcome is frozen.</summary>
    Closing,

    /// <summary>Closed: what was not answered stays so.</summary>
    Closed,
}
