namespace TeamsAssistant.Documents.Reports;

/// <summary>What a figure is. The names are written to the document, for whatever reads its figures: never rename one.</summary>
public enum FigureKind
{
    /// <summary>A number of initiatives, answers or the like.</summary>
    Count,

    /// <summary>Lägesnivå.</summary>
    Level,

    /// <summary>The level before the latest update.</summary>
    PreviousLevel,

    /// <summary>Progress, percent.</summary>
    Progress,

    /// <summary>Budget.</summary>
    Budget,

    /// <summary>Outcome.</summary>
    Outcome,

    /// <summary>Budget − outcome.</summary>
    Remaining,

    /// <summary>Forecast.</summary>
    Forecast,

    /// <summary>Deviation from budget.</summary>
    Deviation,

    /// <summary>Budget from one source.</summary>
    SourceBudget,

    /// <summary>What has been used of one source.</summary>
    SourceUsed,

    /// <summary>Baseline of an indicator.</summary>
    Baseline,

    /// <summary>Target of an indicator.</summary>
    Target,

    /// <summary>Outcome of an indicator.</summary>
    IndicatorOutcome,

    /// <summary>Goal fulfilment in four steps.</summary>
    GoalFulfilment,

    /// <summary>What a funding source has been allotted.</summary>
    Allotted,

    /// <summary>Outcome of one month.</summary>
    MonthOutcome,

    /// <summary>Outcome from the beginning of the year to the end of a month.</summary>
    OutcomeSoFar,

    /// <summary>What a funding source had left from the year before.</summary>
    CarriedIn,
}
