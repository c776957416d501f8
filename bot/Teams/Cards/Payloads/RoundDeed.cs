namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What a button of the yearly wheel does to a round.</summary>
public enum RoundDeed
{
    /// <summary>Starts it now.</summary>
    Start,

    /// <summary>Starts it, however many people are asked: the number was in the question.</summary>
    StartSure,

    /// <summary>Keeps the calendar from it.</summary>
    Pause,

    /// <summary>Takes the pause away.</summary>
    Resume,

    /// <summary>Asks whether to close it.</summary>
    Close,

    /// <summary>Closes it: the number of unanswered was in the question.</summary>
    CloseSure,

    /// <summary>Shows whom it would ask.</summary>
    Try,
}
