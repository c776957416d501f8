namespace TeamsAssistant.Rounds.Duties;

/// <summary>How a person is bound to an initiative.</summary>
public enum DutyKind
{
    /// <summary>Ansvarig.</summary>
    Owner,

    /// <summary>Ersättare.</summary>
    Deputy,

    /// <summary>Medverkande.</summary>
    Contributor,

    /// <summary>An open question was left to her.</summary>
    Asked,
}
