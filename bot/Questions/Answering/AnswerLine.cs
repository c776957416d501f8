namespace TeamsAssistant.Questions.Answering;

/// <summary>A line of a list, a breakdown or a row of years.</summary>
/// <param name="Name">What it is of: a name, or empty where a month or a year says it.</param>
/// <param name="Subject">What a press on it asks about, or null.</param>
/// <param name="Amount">The amount that is asked for, öre; null: missing.</param>
public sealed record AnswerLine(string Name, Subject? Subject, long? Amount)
{
    /// <summary>Budget beside it, or null.</summary>
    public long? Budget { get; init; }

    /// <summary>Outcome beside it, or null.</summary>
    public long? Outcome { get; init; }

    /// <summary>The time of the line, or null: the question's.</summary>
    public Span? Span { get; init; }

    /// <summary>The line is what is not given to a part: the programme's own row.</summary>
    public bool Own { get; init; }

    /// <summary>The line is what no source covers.</summary>
    public bool Uncovered { get; init; }

    /// <summary>The explanations that were given; empty: none.</summary>
    public IReadOnlyList<GivenReason> Reasons { get; init; } = [];
}
