namespace TeamsAssistant.Questions.Understanding;

/// <summary>A time in a question before it is joined with its neighbours to a range.</summary>
/// <param name="Means">What it may be.</param>
/// <param name="From">Its first word.</param>
/// <param name="To">The word after it.</param>
/// <param name="Dated">Its year is said; else it was filled in.</param>
internal readonly record struct TimePoint(IReadOnlyList<Span> Means, int From, int To, bool Dated)
{
    /// <summary>Whether it is a year and nothing else.</summary>
    public bool IsYear => Means is [{ Kind: SpanKind.Year }];

    /// <summary>Whether it is a part of a year.</summary>
    public bool IsPart => Means.Count > 0 && Means.All(span => span.Kind == SpanKind.Months);
}
