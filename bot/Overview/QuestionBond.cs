namespace TeamsAssistant.Overview;

/// <summary>Why a question is a person's to answer.</summary>
public enum QuestionBond
{
    /// <summary>She owns the initiative.</summary>
    Owner,

    /// <summary>It was left to her.</summary>
    LeftTo,

    /// <summary>She stands in for somebody who is away.</summary>
    StandIn,
}
