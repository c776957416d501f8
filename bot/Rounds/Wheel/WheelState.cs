namespace TeamsAssistant.Rounds.Wheel;

/// <summary>How far a round of the wheel has come.</summary>
public enum WheelState
{
    /// <summary>It starts on its day.</summary>
    Planned,

    /// <summary>It takes answers.</summary>
    Open,

    /// <summary>It is closed.</summary>
    Closed,

    /// <summary>Its last day passed, and it was never started.</summary>
    Missed,

    /// <summary>It is left out: July is quiet.</summary>
    Resting,
}
