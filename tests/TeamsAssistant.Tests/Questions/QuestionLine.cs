using System.Globalization;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Questions;

/// <summary>
/// A line of questions.tsv: what is asked, after what, by whom, and what it must mean. To add a question, add a line. Several meanings of a
/// choice stand with <c>|</c> between them, the two sides of a comparison with <c>/</c>, a source beside a subject with <c>+</c>.
/// </summary>
internal sealed record QuestionLine(
    string Question, string Previous, string Who, string Kind, string Subject, string Measure, string Span, string Form, string Amount)
{
    private static readonly IReadOnlyList<QuestionLine> All =
    [
        .. File.ReadAllLines(Path.Combine(Clone.Root, "tests", "TeamsAssistant.Tests", "Questions", "questions.tsv"))
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(cells => new QuestionLine(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8])),
    ];

    /// <summary>The line's number in the file and its question, for the names of tests.</summary>
    public static TheoryData<int, string> Numbers(Func<QuestionLine, bool>? which = null)
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < All.Count; i++)
        {
            if (which?.Invoke(All[i]) != false)
            {
                data.Add(i + 2, All[i].Question);
            }
        }

        return data;
    }

    public static IReadOnlyList<QuestionLine> Every => All;

    public static QuestionLine At(int number) => All[number - 2];

    /// <summary>The amounts, in öre.</summary>
    public IReadOnlyList<long> Ore => Amount.Length == 0
        ? []
        : [.. Amount.Split(" / ").Select(kronor => (long)(decimal.Parse(kronor.Replace(',', '.'), CultureInfo.InvariantCulture) * 100))];
}
