using System.Globalization;

namespace TeamsAssistant.Questions;

/// <summary>
/// A question in one word, as a button carries it: <c>Outcome|Amount|Initiative|TU|2026|…</c>. It comes back from outside, so that reading
/// it gives null for anything but a well-formed question; it says what a person means, never what she may know.
/// </summary>
public static class QuestionCode
{
    /// <summary>Most characters of a code.</summary>
    public const int Longest = 1000;

    private const int Parts = 11;
    private const int MostCount = 20;

    /// <summary>Writes it.</summary>
    public static string Write(Question question)
    {
        string[] parts =
        [
            question.Measure.ToString(), question.Form.ToString(), question.Subject.Kind.ToString(), question.Subject.Key, question.Span.Code,
            question.Other?.Kind.ToString() ?? "", question.Other?.Key ?? "", question.OtherSpan?.Code ?? "", question.Source ?? "",
            question.Count.ToString(CultureInfo.InvariantCulture), question.Programmes ? "p" : "",
        ];
        return string.Join('|', parts.Select(part => part.Replace("~", "~0", StringComparison.Ordinal).Replace("|", "~1", StringComparison.Ordinal)));
    }

    /// <summary>Reads it, or null.</summary>
    public static Question? Read(string code)
    {
        var parts = code.Split('|').Select(part => part.Replace("~1", "|", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToList();
        if (code.Length > Longest || parts.Count != Parts
            || WordOf<Measure>(parts[0]) is not { } measure || WordOf<Form>(parts[1]) is not { } form || SubjectOf(parts[2], parts[3]) is not { } subject
            || Span.Parse(parts[4]) is not { } span
            || !int.TryParse(parts[9], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostCount || parts[10] is not ("" or "p"))
        {
            return null;
        }

        var (other, otherSpan) = (SubjectOf(parts[5], parts[6]), Span.Parse(parts[7]));
        var compares = other is not null || otherSpan is not null;
        if ((other is null && parts[5].Length + parts[6].Length > 0) || (otherSpan is null && parts[7].Length > 0) || compares != (form == Form.Comparison))
        {
            return null;
        }

        return new Question
        {
            Measure = measure,
            Form = form,
            Subject = subject,
            Span = span,
            Other = other,
            OtherSpan = otherSpan,
            Source = parts[8].Length == 0 ? null : parts[8],
            Count = count,
            Programmes = parts[10] == "p",
        };
    }

    private static Subject? SubjectOf(string kind, string key) =>
        WordOf<SubjectKind>(kind) is { } known && (key.Length > 0 || known is SubjectKind.All or SubjectKind.Department) ? new Subject(known, key) : null;

    // Numbers are no words.
    private static T? WordOf<T>(string word)
        where T : struct, Enum => Enum.TryParse<T>(word, out var read) && read.ToString() == word ? read : null;
}
