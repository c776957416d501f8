namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// Which questions have an answer. A budget is for a year and has no month, a source no forecast: what is asked of these becomes the
/// questions that can be answered, or none.
/// </summary>
internal static class QuestionRules
{
    private static readonly Form[] Yearly = [Form.Over, Form.Under, Form.Unused, Form.Why];
    private static readonly Form[] OfParts = [Form.PerPart, Form.PerDepartment, Form.PerCommittee, Form.Largest, Form.Unused, Form.Over, Form.Under];

    /// <summary>The questions that can be answered in place of one; itself where it can be.</summary>
    public static IEnumerable<Question> Settle(Question question, Vocabulary vocabulary, DateOnly today) =>
        OfSources(question).Where(one => Exists(one, vocabulary)).SelectMany(InTime);

    /// <summary>Whether the one question left is another than what was asked: then it is offered, not answered.</summary>
    public static bool Differs(Question one, Draft asked) => one.Span.WholeYears && asked.Spans.All(span => !span.WholeYears);

    /// <summary>Why nothing of it has an answer.</summary>
    public static DeclineReason WhyNot(Draft asked, Vocabulary vocabulary) =>
        asked.Subjects.All(one => one.Kind == SubjectKind.Source) ? DeclineReason.NotOfSource
        : asked.Measures.Count > 0 && asked.Measures.All(measure => measure == Measure.Repayment) ? DeclineReason.OnlyOfSource
        : asked.Forms.Count > 0 && asked.Forms.All(OfParts.Contains) && asked.Subjects.All(one => !vocabulary.HasParts(one)) ? DeclineReason.NoParts
        : DeclineReason.NotOfThis;

    private static IEnumerable<Question> OfSources(Question question)
    {
        if (question.Measure == Measure.SourceShare && question.Source is null)
        {
            var asked = question.Subject.Kind != SubjectKind.Source && question.Form == Form.Amount ? Form.PerSource : question.Form;
            question = question with { Measure = Measure.Outcome, Form = asked };
        }

        if (question.Subject.Kind == SubjectKind.Source && question.Form is Form.Largest or Form.PerDepartment or Form.PerCommittee or Form.PerPart or Form.Unused)
        {
            question = question with { Subject = Subject.All, Source = question.Subject.Key };
            return question switch
            {
                // What is left of a source is divided among nobody; what each has not used of its part is.
                { Form: Form.Unused } or { Measure: Measure.Remaining, Form: Form.Largest or Form.PerPart } => [question with { Form = Form.Unused, Measure = Measure.Remaining }],
                { Measure: Measure.Budget } => [question],
                { Measure: Measure.Outcome or Measure.SourceShare } => [question with { Measure = Measure.SourceShare }],
                _ => [],
            };
        }

        return question switch
        {
            { Source: null } or { Form: Form.Unused } => [question],
            { Measure: Measure.Outcome or Measure.SourceShare } => [question with { Measure = Measure.SourceShare }],
            { Measure: Measure.Budget } => [question],
            // A source is not divided among those who use it: what is left is the source's, what is used the initiative's.
            { Measure: Measure.Remaining, Form: Form.Amount } =>
                [question with { Measure = Measure.SourceShare }, question with { Subject = Subject.Source(question.Source), Source = null }],
            _ => [],
        };
    }

    private static bool Exists(Question question, Vocabulary vocabulary)
    {
        var source = question.Subject.Kind == SubjectKind.Source;
        var leaf = !vocabulary.HasParts(question.Subject);
        return question switch
        {
            _ when source && !question.Measure.IsOfSource() => false,
            _ when source && question.Form is Form.PerSource or Form.Over or Form.Under or Form.Why or Form.Largest or Form.Unused => false,
            _ when !source && question.Measure == Measure.Repayment && question.Subject.Kind != SubjectKind.All => false,
            _ when leaf && OfParts.Contains(question.Form) => false,
            { Form: Form.PerSource } when !question.Measure.IsBySource() => false,
            { Form: Form.PerMonth } when !question.Measure.IsByMonth() => false,
            { Form: not Form.Amount, Span.Kind: SpanKind.Years or SpanKind.AllYears } => false,
            { OtherSpan.Kind: SpanKind.Years or SpanKind.AllYears } => false,
            { Form: Form.Comparison, Other: null, OtherSpan: null } => false,
            { Other: { } other } when (other.Kind == SubjectKind.Source) != source => false,
            { Subject.Kind: SubjectKind.Committee, Form: Form.PerCommittee } or { Subject.Kind: SubjectKind.Department, Form: Form.PerDepartment } => false,
            _ => true,
        };
    }

    private static IEnumerable<Question> InTime(Question question)
    {
        var byMonth = question.Measure.IsByMonth();
        if (!byMonth && question.OtherSpan is null && question.Span.Kind == SpanKind.ToDate)
        {
            question = question with { Span = Span.OfYear(question.Span.Year) };
        }

        var (span, other) = (question.Span, question.OtherSpan);
        if (byMonth ? !Yearly.Contains(question.Form) || IsYears(span) : IsYears(span) && (other is null || IsYears(other)))
        {
            return [question];
        }

        // Compared within one year there is but that year.
        var year = Span.OfYear(span.Year);
        var whole = other is not null && Span.OfYear(other.Year) is var second
            ? second == year && question.Other is null ? question with { Form = Form.Amount, Span = year, OtherSpan = null } : question with { Span = year, OtherSpan = second }
            : question with { Span = year };
        return Yearly.Contains(question.Form) || question.Source is not null ? [whole] : [question with { Measure = Measure.Outcome }, whole];
    }

    // Budgets, forecasts and what hangs on them are made for whole years.
    private static bool IsYears(Span span) => span.Kind is not (SpanKind.Months or SpanKind.ToDate);
}
