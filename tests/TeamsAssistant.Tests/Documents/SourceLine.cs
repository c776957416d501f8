using System.Globalization;
using System.Text.RegularExpressions;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Tests.Documents;

/// <summary>One figure as the list of sources tells it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="About">What it is about.</param>
/// <param name="Value">What it is, and its value.</param>
/// <param name="From">Who or which file.</param>
/// <param name="Day">Which day, with plain hyphens.</param>
internal sealed partial record SourceLine(int Number, string About, string Value, string From, string Day)
{
    /// <summary>The figures of a row: a line for each that they are about, values with their numbers in brackets.</summary>
    public static IEnumerable<SourceLine> Of(TableRow row)
    {
        var (from, day) = (Text(row.Cells[0]), Text(row.Cells[1]).Replace('\u2011', '-'));
        var about = string.Empty;
        foreach (var run in row.Cells[2].OfType<TextRun>())
        {
            if (run.Strong)
            {
                about = run.Words[..^2];
                continue;
            }

            foreach (Match value in Told().Matches(run.Words))
            {
                foreach (var number in value.Groups[2].Value.Split(", "))
                {
                    yield return new SourceLine(int.Parse(number, CultureInfo.InvariantCulture), about, value.Groups[1].Value, from, day);
                }
            }
        }
    }

    private static string Text(IReadOnlyList<ReportRun> cell) => string.Concat(cell.Select(run => run.Text));

    [GeneratedRegex(@"(.+?)\u00A0\((\d+(?:, \d+)*)\)(?:[;,] |$)")]
    private static partial Regex Told();
}
