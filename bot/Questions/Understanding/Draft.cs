namespace TeamsAssistant.Questions.Understanding;

/// <summary>A question with what each part of it may mean.</summary>
internal sealed record Draft
{
    public required IReadOnlyList<Measure> Measures { get; init; }

    public required IReadOnlyList<Subject> Subjects { get; init; }

    public required IReadOnlyList<Subject> Others { get; init; }

    public required IReadOnlyList<Span> Spans { get; init; }

    public required IReadOnlyList<Form> Forms { get; init; }

    public Span? OtherSpan { get; init; }

    public string? Source { get; init; }

    public int Count { get; init; }

    public bool Programmes { get; init; }

    /// <summary>Every meaning, the likeliest first.</summary>
    public IEnumerable<Question> Questions() =>
        from subject in Subjects
        from other in Others.Count == 0 ? [null] : Others.Cast<Subject?>()
        from measure in Measures
        from span in Spans
        from form in Forms
        select new Question
        {
            Measure = measure,
            Subject = subject,
            Other = other,
            Span = span,
            OtherSpan = OtherSpan,
            Form = form,
            Source = Source,
            Count = Count,
            Programmes = Programmes,
        };
}
