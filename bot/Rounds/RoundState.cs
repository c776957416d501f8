namespace TeamsAssistant.Rounds;

/// <summary>The life of a round.</summary>
public enum RoundState
{
    /// <summary>Answers are taken, also late ones.</summary>
    Open,

    /// <summary>Closed by the coordinator: what was not answered stays so.</summary>
    Closed,
}
