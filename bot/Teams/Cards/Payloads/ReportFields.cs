namespace TeamsAssistant.Teams.Cards.Payloads;

/// <summary>What is typed in the form for a report, as typed.</summary>
public sealed record ReportFields
{
    /// <summary>Id of the choice of kind.</summary>
    public const string KindField = "kind";

    /// <summary>Id of the choice of committee.</summary>
    public const string CommitteeField = "committee";

    /// <summary>Id of the meeting's day.</summary>
    public const string MeetingField = "meeting";

    /// <summary>Id of the funding source or forum.</summary>
    public const string SubjectField = "subject";

    /// <summary>Name of the kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Abbreviation of the committee.</summary>
    public string? Committee { get; init; }

    /// <summary>The meeting's day.</summary>
    public string? Meeting { get; init; }

    /// <summary>Funding source or forum.</summary>
    public string? Subject { get; init; }
}
