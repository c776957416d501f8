namespace TeamsAssistant.Questions.Understanding;

/// <summary>Fills in what a question leaves out: from the question before it, else from what is usual.</summary>
internal static class FollowUp
{
    /// <summary>Whether words that ask for no amount follow on: "och 2021?", "och Lovstöd?".</summary>
    public static bool IsOne(Explained said) => !said.HasUnknown && (said.Times.Count > 0 || said.Everything || (said.Also && said.Names.Count > 0));

    /// <summary>The question with everything filled in, as far as there is something to fill in with.</summary>
    public static Draft Fill(Explained said, SubjectChoice subject, SpanChoice span, Vocabulary vocabulary, DateOnly today, Question? previous)
    {
        var follows = previous is not null && (subject.Subjects.Count == 0 || said.Also || !said.AsksMoney) && !(said.OwnCommittee || said.OwnInitiative);
        var kept = follows ? previous : null;
        var forms = FormChoice.Of(said, Leaf(subject, kept, vocabulary));
        var asksForm = said.Forms.Count > 0;
        if (kept is not null && !asksForm)
        {
            forms = [Stays(kept, said, subject, span)];
        }

        var form = subject.Others.Count > 0 || span.Other is not null ? Form.Comparison : forms[0];
        var measures = MeasureChoice.Of(said, form);
        if (kept is not null && (said.Measures.Count == 0 && form is not (Form.Why or Form.Over or Form.Under or Form.Unused)) && (measures.Count == 0 || form.IsBreakdown() || form == Form.Comparison))
        {
            measures = form == Form.PerMonth && !kept.Measure.IsByMonth() ? [Measure.Outcome] : [kept.Measure];
        }

        // "Jämför med i fjol": this year, or what was asked before, beside it.
        var (spans, other) = (span.Spans, span.Other);
        if (form == Form.Comparison && subject.Others.Count == 0 && other is null && spans is [var single] && said.Forms.Any(hit => hit.Means == Form.Comparison))
        {
            (spans, other) = ([kept?.Span ?? (single.Kind == SpanKind.ToDate ? Span.ToDate(today.Year) : Span.OfYear(today.Year))], single);
        }

        return new Draft
        {
            Measures = measures,
            Subjects = subject.Subjects.Count > 0 ? subject.Subjects : kept is not null ? [kept.Subject] : Unnamed(form, measures, vocabulary),
            Others = subject.Others.Count > 0 ? subject.Others : kept is { Other: { } before } && form == Form.Comparison && subject.Subjects.Count == 0 ? [before] : [],
            Source = subject.Source ?? (subject.Subjects.Count == 0 || said.Also ? kept?.Source : null),
            Spans = spans.Count > 0 ? spans : [Usual(kept, form, today)],
            OtherSpan = other,
            Forms = form == Form.Comparison ? [Form.Comparison] : forms,
            Count = said.Count ?? kept?.Count ?? Question.UsualCount,
            Programmes = said.Programmes || (kept?.Programmes ?? false),
            HowMuchOnly = said.HowMuch && said.Measures.Count == 0,
        };
    }

    // What is asked of nothing named: lists and sums of all; "hur mycket har vi kvar" of what is hers, which is asked about.
    private static IReadOnlyList<Subject> Unnamed(Form form, IReadOnlyList<Measure> measures, Vocabulary vocabulary) =>
        form.IsList() || form is Form.PerDepartment or Form.PerCommittee || measures.All(measure => measure is Measure.Repayment or Measure.Uncovered) && form is not (Form.Why or Form.Comparison) ? [Subject.All]
        : form == Form.Why ? []
        : SubjectChoice.Own(vocabulary);

    private static Form Stays(Question kept, Explained said, SubjectChoice subject, SpanChoice span) => kept.Form switch
    {
        Form.Why => Form.Amount,
        Form.Comparison when span.Spans.Count > 0 || subject.Subjects.Count > 0 => Form.Amount,
        _ when said.HowMuch => Form.Amount,
        _ => kept.Form,
    };

    private static Span Usual(Question? kept, Form form, DateOnly today) =>
        kept is null || (form == Form.PerMonth && kept.Span.Kind is SpanKind.Years or SpanKind.AllYears) ? Span.OfYear(today.Year) : kept.Span;

    private static bool Leaf(SubjectChoice subject, Question? kept, Vocabulary vocabulary) =>
        (subject.Subjects.Count > 0 ? subject.Subjects : kept is null ? [] : [kept.Subject]) is [var one] && !vocabulary.HasParts(one);
}
