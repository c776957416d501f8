using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsAssistant.Documents.Reports.Sections;

/// <summary>Puts runs into a text's numbered places.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<ReportRun> Fill(string pattern, IReadOnlyList<ReportRun> arguments)
    {
        var runs = new List<ReportRun>();
        var at = 0;
        foreach (Match place in Place().Matches(pattern))
        {
            AddText(runs, pattern[at..place.Index]);
            runs.Add(arguments[int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture)]);
            at = place.Index + place.Length;
        }

        AddText(runs, pattern[at..]);
        return runs;
    }

    /// <summary>Runs with a separator between.</summary>
    public static IReadOnlyList<ReportRun> Join(string separator, IEnumerable<IReadOnlyList<ReportRun>> parts)
    {
        var runs = new List<ReportRun>();
        foreach (var part in parts)
        {
            if (runs.Count > 0)
            {
                AddText(runs, separator);
            }

            runs.AddRange(part);
        }

        return runs;
    }

    /// <summary>Parts with commas between, and the last with the language's "and".</summary>
    public static IReadOnlyList<ReportRun> List(IReadOnlyList<IReadOnlyList<ReportRun>> parts, string and) => parts.Count < 2
        ? Join(", ", parts)
        : [.. Join(", ", parts.SkipLast(1)), and, .. parts[^1]];

    private static void AddText(List<ReportRun> runs, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(text);
        }
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Place();
}
