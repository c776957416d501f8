namespace TeamsAssistant.Documents.Reports;

/// <summary>What a report can lack, in the order it is told.</summary>
public enum GapKind
{
    /// <summary>The initiative has not answered the round.</summary>
    Answer,

    /// <summary>The initiative did not answer, and is no longer waited for; with the noted reason, if any.</summary>
    NotAnswered,

    /// <summary>The round did not ask the initiative, and nothing was said within its period.</summary>
    NotAsked,

    /// <summary>Nothing was said of the initiative in the period.</summary>
    NothingSaid,

    /// <summary>The initiative has no responsible official.</summary>
    Owner,

    /// <summary>No budget for the year.</summary>
    Budget,

    /// <summary>No object code, so no outcome.</summary>
    ObjectCode,

    /// <summary>No ledger imported for the year.</summary>
    Ledger,

    /// <summary>No indicator at all.</summary>
    Indicator,

    /// <summary>An indicator without baseline.</summary>
    Baseline,

    /// <summary>An indicator without target for the year.</summary>
    Target,

    /// <summary>A question of a grant's self-assessment that nobody has answered.</summary>
    SelfAssessment,

    /// <summary>A matter on an agenda list without diary number.</summary>
    DiaryNumber,
}
