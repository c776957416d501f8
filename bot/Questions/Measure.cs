namespace TeamsAssistant.Questions;

/// <summary>
/// Which amount is asked for. A new one: here, what holds of it in <see cref="Measures"/>, its words in <c>Words/MeasureWords</c>, its number
/// in <see cref="Answering.Figures"/>, in <c>Answering/MoneyFigures.Of</c> where it is said of months, and in <c>Answering/SummedYears</c>,
/// its name in the texts (<c>measure.X</c>), a line in questions.tsv. <c>EveryMeasureTests</c> name what is forgotten.
/// </summary>
public enum Measure
{
    /// <summary>What is planned; of a source, what is allotted.</summary>
    Budget,

    /// <summary>What is booked; of a source, what is used of it.</summary>
    Outcome,

    /// <summary>What is left; of a source, with what was carried in.</summary>
    Remaining,

    /// <summary>What the year is expected to cost.</summary>
    Forecast,

    /// <summary>Forecast, or the closed year's outcome, less budget.</summary>
    Deviation,

    /// <summary>What no source covers.</summary>
    Uncovered,

    /// <summary>What may have to be paid back of a source.</summary>
    Repayment,

    /// <summary>How much of the cost a source pays.</summary>
    SourceShare,

    /// <summary>Revenue, beside the cost and never netted.</summary>
    Revenue,
}
