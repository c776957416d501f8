using TeamsAssistant.Updates;

namespace TeamsAssistant.Questions.Answering;

/// <summary>An answer in amounts.</summary>
/// <param name="Question">The question, as it was understood.</param>
/// <param name="Figures">The amounts of what is asked about; of several years: those of all.</param>
/// <param name="Amount">The amount that was asked for; of a list: its first line's. Null: missing, or a list that is empty.</param>
public sealed record MoneyAnswer(Question Question, Figures Figures, long? Amount) : Answer(Question)
{
    /// <summary>What it is compared with, or null.</summary>
    public Figures? Other { get; init; }

    /// <summary>Lines of a list, months, years, sources or parts.</summary>
    public IReadOnlyList<AnswerLine> Lines { get; init; } = [];

    /// <summary>How many parts are in the sums and not among the lines, since the person does not see them.</summary>
    public int Unseen { get; init; }

    /// <summary>The sums hold the initiatives that the person sees, and there are others.</summary>
    public bool Partial { get; init; }

    /// <summary>Where the initiative stands, or null.</summary>
    public LatestState? Latest { get; init; }
}
