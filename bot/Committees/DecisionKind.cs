namespace TeamsAssistant.Committees;

/// <summary>What a committee does with a matter. The names are stored: never rename one.</summary>
public enum DecisionKind
{
    /// <summary>Godkänd.</summary>
    Approved,

    /// <summary>Lagd till handlingarna.</summary>
    Noted,

    /// <summary>Bordlagd: comes back another day.</summary>
    Tabled,

    /// <summary>Återremitterad: somebody has to add something first.</summary>
    SentBack,
}
