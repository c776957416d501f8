namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What is typed in the form for a decision, as typed.</summary>
public sealed record DecisionFields
{
    /// <summary>Ids of the fields.</summary>
    public const string ParagraphField = "paragraph";

    /// <summary>Id of the choice of what was decided.</summary>
    public const string KindField = "kind";

    /// <summary>Id of the day it comes back.</summary>
    public const string ComesBackField = "comesBack";

    /// <summary>Id of what is asked for.</summary>
    public const string AskedField = "asked";

    /// <summary>Id of the initiative whose owner is asked.</summary>
    public const string InitiativeField = "initiative";

    /// <summary>Id of what was written, which is no field of the form.</summary>
    public const string WrittenField = "written";

    /// <summary>That the handling official is asked.</summary>
    public const string Handling = "-";

    /// <summary>What was written and not wholly understood, or null.</summary>
    public string? Written { get; init; }

    /// <summary>Number of the paragraph.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Name of the kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The day it comes back.</summary>
    public string? ComesBack { get; init; }

    /// <summary>What is asked for.</summary>
    public string? Asked { get; init; }

    /// <summary>Insats-id, or <see cref="Handling"/>.</summary>
    public string? Initiative { get; init; }
}
