namespace TeamsAssistant.Questions;

/// <summary>What holds of each amount. One that nothing is said of here is refused, not guessed.</summary>
public static class Measures
{
    /// <summary>Whether it can be said of single months; the others are made for whole years.</summary>
    public static bool IsByMonth(this Measure measure) => measure switch
    {
        Measure.Outcome or Measure.Revenue or Measure.Uncovered or Measure.SourceShare => true,
        Measure.Budget or Measure.Remaining or Measure.Forecast or Measure.Deviation or Measure.Repayment => false,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>Whether it can be divided by the sources that pay.</summary>
    public static bool IsBySource(this Measure measure) => measure switch
    {
        Measure.Budget or Measure.Outcome or Measure.Remaining => true,
        Measure.Forecast or Measure.Deviation or Measure.Uncovered or Measure.Repayment or Measure.SourceShare or Measure.Revenue => false,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>Whether a source has it.</summary>
    public static bool IsOfSource(this Measure measure) => measure switch
    {
        Measure.Budget or Measure.Outcome or Measure.Remaining or Measure.Repayment => true,
        Measure.Forecast or Measure.Deviation or Measure.Uncovered or Measure.SourceShare or Measure.Revenue => false,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>Whether several years have a sum: what is left of a source in one year is carried to the next, and a forecast is one year's.</summary>
    public static bool IsSummed(this Measure measure, SubjectKind whose) => measure switch
    {
        Measure.Budget or Measure.Outcome or Measure.Deviation or Measure.Uncovered or Measure.SourceShare or Measure.Revenue => true,
        Measure.Remaining or Measure.Repayment => whose != SubjectKind.Source,
        Measure.Forecast => false,
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };
}
