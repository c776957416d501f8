using System.Globalization;
using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>A year that a question names: four digits, "i år", "i fjol", "nästa år".</summary>
/// <param name="Year">Calendar year, 1900–2100.</param>
/// <param name="From">Its first word.</param>
/// <param name="To">The word after it.</param>
internal sealed record YearInQuestion(int Year, int From, int To)
{
    // Folded, longest first.
    private static readonly (string[] Words, int Offset)[] Relative =
    [
        (["i", "ar"], 0), (["iar"], 0), (["detta", "ar"], 0), (["this", "year"], 0),
        (["i", "fjol"], -1), (["ifjol"], -1), (["forra", "aret"], -1), (["foregaende", "ar"], -1), (["last", "year"], -1),
        (["nasta", "ar"], 1), (["next", "year"], 1),
    ];

    /// <summary>All years that the question names, in its order; a span is its first and its last.</summary>
    public static IReadOnlyList<YearInQuestion> In(SpokenText question, DateOnly today)
    {
        var found = new List<YearInQuestion>();
        for (var at = 0; at < question.Count; at++)
        {
            if (Written(question.Folded[at]) is { } year)
            {
                found.Add(new YearInQuestion(year, at, at + 1));
            }
            else if (Relative.FirstOrDefault(one => question.Holds(at, one.Words)) is { Words: { } words, Offset: var offset })
            {
                found.Add(new YearInQuestion(today.Year + offset, at, at + words.Length));
            }
        }

        return found;
    }

    private static int? Written(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;
}
