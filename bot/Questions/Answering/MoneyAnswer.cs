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

    /// <summary>Whether a comparison's two sides are booked over as long a time, or the amount is of whole years anyway: only then their difference says anything.</summary>
    public bool IsEven => Other is { } other
        && (Question.Measure is Measure.Budget or Measure.Forecast or Measure.Deviation || Figures.Span == other.Span
            || (Figures.Through is null && other.Through is null && Figures.Span.Months == other.Span.Months) || (Figures.Span.Kind == SpanKind.ToDate && other.Span.Kind == SpanKind.ToDate));

    /// <summary>Whether the lines are the parts of the amount: all are known, and their sum is it to the öre.</summary>
    public bool IsSum => Unseen == 0 && Lines.Count > 0 && Amount is { } amount && (Question.Form == Form.Amount || Question.Form.IsBreakdown())
        && MoneyFigures.Sum(Lines.Select(line => line.Amount)) == amount;

    /// <summary>How many parts are in the sums and not among the lines, since the person does not see them.</summary>
    public int Unseen { get; init; }

    /// <summary>The sums hold the initiatives that the person sees, and there are others.</summary>
    public bool Partial { get; init; }

    /// <summary>Where the initiative stands, or null.</summary>
    public LatestState? Latest { get; init; }
}
