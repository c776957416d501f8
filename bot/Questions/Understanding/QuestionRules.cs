namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// Which questions have an answer. A budget is for a year and has no month, a source no forecast: what is asked of these becomes the
/// questions that can be answered, or none.
/// </summary>
internal static class QuestionRules
{
    private static readonly Form[] Yearly = [Form.Over, Form.Under, Form.Unused, Form.Why];

    /// <summary>The questions that can be answered in place of one; itself where it can be.</summary>
    public static IEnumerable<Question> Settle(Question question, Vocabulary vocabulary, DateOnly today) =>
        OfSources(question).Where(one => Exists(one, vocabulary)).SelectMany(InTime);

    /// <summary>Whether the one question left is another than what was asked: then it is offered, not answered.</summary>
    public static bool Differs(Question one, Draft asked) => one.Span.WholeYears && asked.Spans.All(span => !span.WholeYears);

    private static IEnumerable<Question> OfSources(Question question)
    {
        if (question.Measure == Measure.SourceShare && question.Source is null)
        {
            return question.Subject.Kind == SubjectKind.Source
                ? [question with { Measure = Measure.Outcome }]
                : [question with { Measure = Measure.Outcome, Form = question.Form == Form.Amount ? Form.PerSource : question.Form }];
        }

        if (question.Subject.Kind == SubjectKind.Source && question.Form is Form.Largest or Form.PerDepartment or Form.PerCommittee or Form.PerPart or Form.Unused)
        {
            return
            [
                question with
                {
                    Subject = Subject.All,
                    Source = question.Subject.Key,
                    Measure = question.Form == Form.Unused ? Measure.Remaining : question.Measure == Measure.Budget ? Measure.Budget : Measure.SourceShare,
                },
            ];
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
            _ when source && question.Form is Form.PerSource or Form.Over or Form.Under or Form.Why => false,
            _ when !source && question.Measure == Measure.Repayment && question.Subject.Kind != SubjectKind.All => false,
            _ when leaf && question.Form is Form.PerPart or Form.PerDepartment or Form.PerCommittee or Form.Largest or Form.Unused => false,
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
        if (question.Span.Kind == SpanKind.ToDate && !question.Measure.IsByMonth())
        {
            question = question with { Span = Span.OfYear(question.Span.Year) };
        }

        if (question.Span.WholeYears && question.OtherSpan?.WholeYears != false)
        {
            return [question];
        }

        if (question.Measure.IsByMonth() && !Yearly.Contains(question.Form))
        {
            return [question];
        }

        var year = question with { Span = Span.OfYear(question.Span.Year), OtherSpan = question.OtherSpan is { } other ? Span.OfYear(other.Year) : null };
        return question.Form == Form.Amount && question.Source is null ? [question with { Measure = Measure.Outcome }, year] : [year];
    }
}
