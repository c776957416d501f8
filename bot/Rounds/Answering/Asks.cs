using TeamsAssistant.Calendar;

namespace TeamsAssistant.Rounds.Answering;

/// <summary>
/// What a round asks for: pure, by its cadence. Level, what was done and, from level 3, deviation, measure and who decides it are always
/// asked. A new field of the form begins in <see cref="AnswerFields"/>; whether only some rounds ask for it is said here. What is asked in
/// some rounds only but always shown is kept in the state, as progress is; what "no change" says again is decided in
/// <see cref="Updates.NextState"/>.
/// </summary>
public sealed record Asks
{
    private static readonly Asks Little = new() { OneLine = true };

    private static readonly Asks Much = new() { Progress = true, Forecast = true, Lesson = true };

    private static readonly Asks Everything = Much with { Indicators = true };

    private Asks()
    {
    }

    /// <summary>What was done, in one line.</summary>
    public bool OneLine { get; private init; }

    /// <summary>Progress, percent.</summary>
    public bool Progress { get; private init; }

    /// <summary>Forecast, and why it is off.</summary>
    public bool Forecast { get; private init; }

    /// <summary>A lesson, by choice.</summary>
    public bool Lesson { get; private init; }

    /// <summary>Values of indicators that are due.</summary>
    public bool Indicators { get; private init; }

    /// <summary>What a round of the cadence asks for; null: an answer between rounds.</summary>
    public static Asks In(Cadence? cadence) => cadence switch
    {
        Cadence.Week => Little,
        Cadence.Tertial or Cadence.HalfYear or Cadence.Year => Everything,
        _ => Much,
    };
}
