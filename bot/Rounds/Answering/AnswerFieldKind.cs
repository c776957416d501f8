namespace TeamsAssistant.Rounds.Answering;

/// <summary>What a field of the answer form holds, and so how it is drawn, shown and written to a table.</summary>
public enum AnswerFieldKind
{
    /// <summary>Lägesnivå.</summary>
    Level,

    /// <summary>Whole percent.</summary>
    Percent,

    /// <summary>A free text of several lines.</summary>
    Text,

    /// <summary>A free text of one line.</summary>
    Line,

    /// <summary>An amount, öre.</summary>
    Amount,
}
