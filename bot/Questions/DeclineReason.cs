namespace TeamsAssistant.Questions;

/// <summary>Why a text was not read as a question about money. Said with what can be asked instead.</summary>
public enum DeclineReason
{
    /// <summary>It asks for no amount: another command may take it.</summary>
    NoQuestion,

    /// <summary>It does not say of what.</summary>
    NoSubject,

    /// <summary>A word or name in it is not known.</summary>
    UnknownWords,

    /// <summary>It asks for days or weeks: the ledger is kept by month.</summary>
    TooFine,

    /// <summary>It names more than two things or times to compare.</summary>
    TooMany,

    /// <summary>The amount does not exist for what it asks about: a source has no forecast.</summary>
    NotOfThis,
}
