using TeamsAssistant.Questions;

namespace TeamsAssistant.Tests.Questions;

/// <summary>What chairs write on a phone, and what it must mean: every line of questions.tsv.</summary>
public sealed class QuestionReaderTests
{
    public static TheoryData<int, string> Lines() => QuestionLine.Numbers();

    [Theory]
    [MemberData(nameof(Lines))]
    public void It_means(int number, string question)
    {
        var line = QuestionLine.At(number);
        Assert.Equal(question, line.Question);
        Assert.Equal((line.Kind, line.Subject, line.Measure, line.Span, line.Form), Means(Asked.Read(line)));
    }

    [Fact]
    public void The_file_holds_what_was_agreed()
    {
        var all = QuestionLine.Every;
        Assert.True(all.Count >= 300);
        Assert.True(all.Count(line => line.Kind == "choice") >= 40);
        Assert.True(all.Count(line => line.Kind == "declined") >= 30);
        Assert.True(all.Count(line => Asked.Read(line).Language.Code == "sv") >= all.Count * 3 / 4);
        Assert.Empty(all.GroupBy(line => (line.Question, line.Previous, line.Who)).Where(same => same.Count() > 1).Select(same => same.Key.Question));
    }

    private static (string, string, string, string, string) Means(Reading reading) => reading switch
    {
        Understood { Question: var one } => ("answer", Subject(one), one.Measure.ToString(), Span(one), Form(one)),
        Unclear { Questions: var several } => (
            "choice", Any(several, Subject), Any(several, one => one.Measure.ToString()), Any(several, Span), Any(several, Form)),
        Declined { Why: var why } => ("declined", why.ToString(), "", "", ""),
        _ => throw new InvalidOperationException("No such reading."),
    };

    private static string Any(IReadOnlyList<Question> several, Func<Question, string> part) => several.Select(part).Distinct() is var all && all.Count() == 1
        ? all.Single()
        : string.Join('|', all.OrderBy(Order).ThenBy(one => one, StringComparer.Ordinal));

    // By name, all last.
    private static int Order(string part) => part.StartsWith("alla", StringComparison.Ordinal) ? 1 : 0;

    private static string Span(Question one) => one.OtherSpan is { } other ? $"{one.Span.Code}/{other.Code}" : one.Span.Code;

    private static string Form(Question one) =>
        one is { Form: TeamsAssistant.Questions.Form.Largest, Count: not Question.UsualCount } ? $"Largest {one.Count}" : one.Form.ToString();

    private static string Subject(Question one) =>
        Subject(one.Subject) + (one.Source is { } source ? $"+{source}" : "") + (one.Other is { } other ? $"/{Subject(other)}" : "");

    private static string Subject(Subject subject) => subject.Kind switch
    {
        SubjectKind.All => "alla",
        SubjectKind.Committee => $"nämnd {subject.Key}",
        SubjectKind.Department => $"förvaltning {subject.Key}",
        SubjectKind.Area => $"område {subject.Key}",
        SubjectKind.Source => $"källa {subject.Key}",
        _ => subject.Key,
    };
}
