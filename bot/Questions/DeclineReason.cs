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

    /// <summary>The amount does not exist in the shape that is asked for.</summary>
    NotOfThis,

    /// <summary>A source has no such amount: no forecast, no deviation.</summary>
    NotOfSource,

    /// <summary>Only a source has the amount: what is paid back.</summary>
    OnlyOfSource,

    /// <summary>It has no parts to list or to divide the amount by.</summary>
    NoParts,
}
