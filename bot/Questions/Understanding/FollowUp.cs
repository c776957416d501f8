namespace TeamsAssistant.Questions.Understanding;

/// <summary>Fills in what a question leaves out: from the question before it, else from what is usual.</summary>
internal static class FollowUp
{
    /// <summary>Whether words that ask for no amount follow on: "och 2021?", "och Lovstöd?"; "tack för i år" does not.</summary>
    public static bool IsOne(Explained said) => !said.HasUnknown
        && (said.Also || !said.IsCourteous)
        && (said.Times.Count > 0 || (said.Everything && (said.Also || said.OnlyEverything)) || (said.Also && said.Names.Count > 0));

    /// <summary>Whether the question follows on the one before, or is a whole one by itself: "vilka går över?" is, and "och vilka …" is not.</summary>
    public static bool Follows(Explained said, Question previous, Vocabulary vocabulary)
    {
        if (said.OwnCommittee || said.OwnInitiative || ((said.Names.Count > 0 || said.Everything) && !said.Also && (said.AsksMoney || said.HowMuch)))
        {
            return false;
        }

        // What is paid back is a source's.
        if (said.Names.Count == 0 && said.Measures.Any(hit => hit.Means is [Measure.Repayment]) && previous.Subject.Kind is not (SubjectKind.Source or SubjectKind.All))
        {
            return false;
        }

        return !IsOfAll(said, vocabulary) || (said.Also && vocabulary.HasParts(previous.Subject));
    }

    /// <summary>The question with everything filled in, as far as there is something to fill in with.</summary>
    /// <param name="said">The words.</param>
    /// <param name="subject">What it is about, as far as it is said.</param>
    /// <param name="span">Its time, as far as it is said.</param>
    /// <param name="vocabulary">The names.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="kept">What it follows on, or null: it is a whole question.</param>
    /// <param name="before">What was asked before, whether it follows on it or not: what a whole question may be of all the same.</param>
    public static Draft Fill(Explained said, SubjectChoice subject, SpanChoice span, Vocabulary vocabulary, DateOnly today, Question? kept, Question? before)
    {
        var forms = FormChoice.Of(said, Leaf(subject, kept, vocabulary), kept is not null);
        if (kept is not null && said.Forms.Count == 0 && forms is [Form.Amount])
        {
            forms = [Stays(kept, said, subject, span, vocabulary)];
        }

        var form = subject.Others.Count > 0 || span.Other is not null ? Form.Comparison : forms.Count > 0 ? forms[0] : Form.Amount;
        var measures = MeasureChoice.Of(said, form);
        if (kept is not null && said.Measures.Count == 0 && !said.AgainstBudget && !said.Position && form is not (Form.Why or Form.Over or Form.Under or Form.Unused)
            && (measures.Count == 0 || form.IsBreakdown() || form == Form.Comparison))
        {
            measures = [Kept(kept.Measure, form)];
        }

        // "De tre största då?" after the five dearest.
        if (form == Form.Largest && said.Measures.Count == 0 && measures.Count > 1 && before is { Form: Form.Largest } list && measures.Contains(list.Measure))
        {
            measures = [list.Measure];
        }

        // "Jämför med i fjol": this year, or what was asked before, beside it.
        var (spans, other) = (span.Spans, span.Other);
        if (form == Form.Comparison && subject.Others.Count == 0 && other is null && spans is [var single] && said.Forms.Any(hit => hit.Means == Form.Comparison))
        {
            var beside = kept?.Span is { Kind: SpanKind.Months or SpanKind.ToDate } part && single.Kind == SpanKind.Year && single.Year != part.Year ? part.In(single.Year) : single;
            (spans, other) = ([kept?.Span ?? (single.Kind == SpanKind.ToDate ? Span.ToDate(today.Year) : Span.OfYear(today.Year))], beside);
        }
        else if (kept?.Span is { Kind: SpanKind.Months or SpanKind.ToDate } asked && other is null && spans is [{ Kind: SpanKind.Year } year])
        {
            // "Och i fjol?" after October: October of that year, or all of it.
            spans = [asked.In(year.Year), year];
        }

        // "Vad har det kostat totalt?" may be of all, or all of what was asked before.
        var subjects = subject.Subjects is [{ Kind: SubjectKind.All }] && kept is null && before is not null && before.Subject != Subject.All && said.Says("det", "den", "it", "that")
            ? [before.Subject, Subject.All]
            : subject.Subjects;
        return new Draft
        {
            Measures = measures,
            Subjects = subjects.Count > 0 ? subjects : kept is not null ? [kept.Subject] : Unnamed(said, form, measures, vocabulary, before),
            Others = subject.Others.Count > 0 ? subject.Others : kept is { Other: { } compared } && form == Form.Comparison && subject.Subjects.Count == 0 ? [compared] : [],
            Source = subject.Source ?? (subject.Subjects.Count == 0 || (said.Also && said.Measures.Count == 0) ? kept?.Source : null),
            Spans = spans.Count > 0 ? spans : [Usual(kept, form, today)],
            OtherSpan = other,
            Forms = form == Form.Comparison ? [Form.Comparison] : forms,
            Count = said.Count ?? kept?.Count ?? Question.UsualCount,
            Programmes = said.Programmes || (kept?.Programmes ?? false),
        };
    }

    // Lists, and sums by department or committee of an amount, are of everything where nothing is named.
    private static bool IsOfAll(Explained said, Vocabulary vocabulary) =>
        said.Names.Count == 0 && FormChoice.Of(said, leaf: false, follows: true).Any(form =>
            form is Form.PerDepartment or Form.PerCommittee ? said.Measures.Count > 0
            : form is Form.Over or Form.Under ? said.Which || said.Programmes || said.WantsList
            : form.IsList());

    // What is asked of nothing named: lists and sums of all; "hur mycket har vi kvar" of what is hers, which is asked about. A list may be
    // of what was asked before, too.
    private static IReadOnlyList<Subject> Unnamed(Explained said, Form form, IReadOnlyList<Measure> measures, Vocabulary vocabulary, Question? before)
    {
        if (form.IsList() || form is Form.PerDepartment or Form.PerCommittee)
        {
            return before is { Subject: var asked } && asked != Subject.All && IsOfAll(said, vocabulary) && !said.Also ? [Subject.All, asked] : [Subject.All];
        }

        if (measures.All(measure => measure is Measure.Repayment or Measure.Uncovered) && form is not (Form.Why or Form.Comparison))
        {
            return [Subject.All];
        }

        return form == Form.Why ? []
            : SubjectChoice.Own(vocabulary) is { Count: > 0 } own ? own
            : said.Measures.Count > 0 && (form == Form.PerPart || said.SaysInitiatives) ? [Subject.All]
            : [];
    }

    // A list ends where an amount, or something without parts, is asked for.
    private static Form Stays(Question kept, Explained said, SubjectChoice subject, SpanChoice span, Vocabulary vocabulary)
    {
        var (named, measured) = (subject.Subjects.Count > 0, said.Measures.Count > 0 || said.AgainstBudget);
        return kept.Form switch
        {
            Form.Why => Form.Amount,
            Form.Comparison when span.Spans.Count > 0 || named => Form.Amount,
            _ when said.HowMuch || (named && measured) => Form.Amount,
            _ when named && subject.Subjects.All(one => !vocabulary.HasParts(one)) && kept.Form is not (Form.PerMonth or Form.PerSource) => Form.Amount,
            Form.Over or Form.Under or Form.Unused when measured => Form.Amount,
            Form.PerMonth when said.Measures.Any(hit => !hit.Means.Any(measure => measure.IsByMonth())) => Form.Amount,
            Form.PerSource when said.Measures.Any(hit => !hit.Means.Any(measure => measure.IsBySource())) => Form.Amount,
            _ => kept.Form,
        };
    }

    private static Measure Kept(Measure measure, Form form) => form switch
    {
        Form.PerMonth when !measure.IsByMonth() => Measure.Outcome,
        Form.PerSource when !measure.IsBySource() => Measure.Outcome,
        _ => measure,
    };

    private static Span Usual(Question? kept, Form form, DateOnly today) =>
        kept is null || (form == Form.PerMonth && kept.Span.Kind is SpanKind.Years or SpanKind.AllYears) ? Span.OfYear(today.Year) : kept.Span;

    private static bool Leaf(SubjectChoice subject, Question? kept, Vocabulary vocabulary) =>
        (subject.Subjects.Count > 0 ? subject.Subjects : kept is null ? [] : [kept.Subject]) is [var one] && !vocabulary.HasParts(one);
}
