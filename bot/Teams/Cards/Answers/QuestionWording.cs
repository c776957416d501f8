using System.Globalization;
using TeamsAssistant.Questions;

namespace TeamsAssistant.Teams.Cards.Answers;

/// <summary>Says a question back as it was understood: "Utfall 2022, Trygga unga med delinsatser".</summary>
internal static class QuestionWording
{
    private const int MonthsOfYear = 12;

    /// <summary>The question.</summary>
    public static string Of(Question question, AnswerView view, Wording words)
    {
        var what = words[AnswerFigures.Label(question.Measure, question.Subject.Kind == SubjectKind.Source)];
        var when = Time(question.Span, words);
        var whom = Name(question.Subject, view, words);
        return question.Form switch
        {
            Form.Comparison => words[
                "ask.compared",
                what,
                words["ask.subjectWhen", whom, when],
                words["ask.subjectWhen", question.Other is { } other ? Name(other, view, words) : whom, Time(question.OtherSpan ?? question.Span, words)]],
            Form.Largest => words["ask.Largest", question.Count, InText(Measured(question, what, words)), when, question is { Programmes: true, Subject.Kind: SubjectKind.All } ? words["ask.allProgrammes"] : whom],
            Form.Over or Form.Under or Form.Why => words[$"ask.{question.Form}", when, whom],
            Form.Unused => words["ask.Unused", when, question.Source is { } unused ? CardText.Literal(unused, 80) : words["ask.grant"], whom],
            Form.Amount => words["ask.Amount", Measured(question, what, words), when, whom],
            _ when question.Form.IsBreakdown() => words["ask.by", Measured(question, what, words), when, words[$"ask.{question.Form}"], whom],
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }

    /// <summary>What a file of the answer is called, without its year.</summary>
    public static string FileName(Question question, AnswerView view, Wording words)
    {
        var name = question.Subject.Kind == SubjectKind.All ? words["ask.allHeading"] : view.NameOf(question.Subject);
        return question.Form.IsList() || question.Form is Form.PerDepartment or Form.PerPart ? words["ask.fileOf", name, words[$"file.{question.Form}"]] : name;
    }

    /// <summary>The subject's name, "alla insatser" for all.</summary>
    public static string Name(Subject subject, AnswerView view, Wording words)
    {
        var name = subject.Kind == SubjectKind.All ? words["ask.all"] : CardText.Literal(view.NameOf(subject), 160);
        return view.HasParts(subject) ? words["ask.withParts", name] : name;
    }

    /// <summary>A time: 2026, hittills 2026, mars 2026, tertial 1 2026, januari–mars 2026, 2024–2026, alla år.</summary>
    public static string Time(Span span, Wording words)
    {
        var year = span.Year.ToString(CultureInfo.InvariantCulture);
        return span.Kind switch
        {
            SpanKind.AllYears => words["time.all"],
            SpanKind.Year => year,
            SpanKind.ToDate => words["time.toDate", year],
            SpanKind.Years => words["figure.span", span.From.Year.ToString(CultureInfo.InvariantCulture), year],
            _ when span.From == span.To => words.Month(span.From),
            _ when PartOf(span) is { } part => words[part.Key, part.Number, year],
            _ when span.From.Year == span.To.Year => words["figure.span", span.From.ToString("MMMM", words.Language.Culture), words.Month(span.To)],
            _ => words["figure.span", words.Month(span.From), words.Month(span.To)],
        };
    }

    private static string InText(string what) => what.Length == 0 ? what : char.ToLowerInvariant(what[0]) + what[1..];

    private static string Measured(Question question, string what, Wording words) =>
        question.Source is { } source ? words[question.Measure == Measure.Budget ? "ask.budgetFrom" : "ask.shareFrom", CardText.Literal(source, 80)] : what;

    private static (string Key, int Number)? PartOf(Span span)
    {
        var months = span.To.Month - span.From.Month + 1;
        if (span.From.Year != span.To.Year || months is not (3 or 4 or 6) || (span.From.Month - 1) % months != 0)
        {
            return null;
        }

        return ($"time.part{MonthsOfYear / months}", ((span.From.Month - 1) / months) + 1);
    }
}
