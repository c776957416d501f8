namespace TeamsAssistant.Questions;

/// <summary>What kind of time a question is about.</summary>
public enum SpanKind
{
    /// <summary>A calendar year; the current one as far as it is booked.</summary>
    Year,

    /// <summary>The months of a year that are booked in the current one: "hittills", and the same months of another year.</summary>
    ToDate,

    /// <summary>One month or several, within a year or across.</summary>
    Months,

    /// <summary>Several years side by side.</summary>
    Years,

    /// <summary>All years that there are figures of, side by side.</summary>
    AllYears,
}
