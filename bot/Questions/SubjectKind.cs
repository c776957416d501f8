namespace TeamsAssistant.Questions;

/// <summary>What kind of thing a question is about.</summary>
public enum SubjectKind
{
    /// <summary>Everything that the person sees.</summary>
    All,

    /// <summary>An initiative; a programme with all its parts.</summary>
    Initiative,

    /// <summary>The initiatives of a committee.</summary>
    Committee,

    /// <summary>The initiatives of a department.</summary>
    Department,

    /// <summary>The initiatives of an area.</summary>
    Area,

    /// <summary>A funding source.</summary>
    Source,
}
