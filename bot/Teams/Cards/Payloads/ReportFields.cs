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

    /// <summary>Id of the funding source, forum, or name of the choice.</summary>
    public const string SubjectField = "subject";

    /// <summary>Id of the period.</summary>
    public const string PeriodField = "period";

    /// <summary>Id of the choice of initiatives.</summary>
    public const string InitiativesField = "initiatives";

    /// <summary>Id of the round, which is not typed but asked afterwards.</summary>
    public const string RoundField = "round";

    /// <summary>Name of the kind.</summary>
    public string? Kind { get; init; }

    /// <summary>Abbreviation of the committee.</summary>
    public string? Committee { get; init; }

    /// <summary>The meeting's day.</summary>
    public string? Meeting { get; init; }

    /// <summary>Funding source, forum, or name of the choice.</summary>
    public string? Subject { get; init; }

    /// <summary>The period; null: the kind's usual one.</summary>
    public string? Period { get; init; }

    /// <summary>The chosen Insats-ids, with commas; null: all.</summary>
    public string? Initiatives { get; init; }

    /// <summary>Id of the round, or <see cref="AgendaCreate.NoRound"/>; null: the one that feeds the meeting.</summary>
    public string? Round { get; init; }
}
