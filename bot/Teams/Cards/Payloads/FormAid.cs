namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What a person may have shown in her form while she writes.</summary>
public enum FormAid
{
    /// <summary>The whole last answer, to read above the fields.</summary>
    LastAnswer,

    /// <summary>A text for what was done, made of her answers to other rounds in the period.</summary>
    Proposal,
}
