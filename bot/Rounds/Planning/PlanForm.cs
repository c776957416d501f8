namespace TeamsAssistant.Rounds.Planning;

/// <summary>The form of a new round with what stands in it. Unchecked.</summary>
public sealed record PlanForm
{
    /// <summary>Name of the field Omgång, as input of the card and as <see cref="Access.Refusal.Field"/>; so are the others.</summary>
    public const string NameField = "name";

    /// <summary>Nämnd.</summary>
    public const string CommitteeField = "committee";

    /// <summary>Takt.</summary>
    public const string CadenceField = "cadence";

    /// <summary>Period från.</summary>
    public const string FromField = "from";

    /// <summary>Period till.</summary>
    public const string ToField = "to";

    /// <summary>Start.</summary>
    public const string StartField = "start";

    /// <summary>Sista svar.</summary>
    public const string LastAnswerField = "lastAnswer";

    /// <summary>Sammanträde.</summary>
    public const string MeetingField = "meeting";

    /// <summary>What the committee's field holds when all are meant.</summary>
    public const string AllCommittees = "*";

    /// <summary>Omgång: the name that commands take.</summary>
    public string? Name { get; init; }

    /// <summary>Abbreviation, or <see cref="AllCommittees"/>.</summary>
    public string? Committee { get; init; }

    /// <summary>Takt, as <see cref="Calendar.Cadence"/> names it.</summary>
    public string? Cadence { get; init; }

    /// <summary>First day asked about, ISO.</summary>
    public string? From { get; init; }

    /// <summary>Last day asked about, ISO.</summary>
    public string? To { get; init; }

    /// <summary>The day it is sent, ISO.</summary>
    public string? Start { get; init; }

    /// <summary>Last day in time, ISO.</summary>
    public string? LastAnswer { get; init; }

    /// <summary>Sammanträde, ISO, or nothing.</summary>
    public string? Meeting { get; init; }
}
