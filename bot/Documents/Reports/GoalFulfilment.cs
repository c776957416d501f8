namespace TeamsAssistant.Documents.Reports;

/// <summary>Måluppfyllelse: how far a goal is met, in four steps. The names are text keys.</summary>
public enum GoalFulfilment
{
    /// <summary>ej uppfylld: no step from the baseline towards the target.</summary>
    NotMet,

    /// <summary>delvis: some of the way.</summary>
    Partly,

    /// <summary>i hög grad: at least three quarters of the way.</summary>
    High,

    /// <summary>i mycket hög grad: the target is met.</summary>
    VeryHigh,
}
