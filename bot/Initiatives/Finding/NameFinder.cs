using FuzzySharp;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// Finds what a text means among things with names. The first step that finds something decides; more than one is a question back.
/// Ids fit whole or not at all: a slip in an id is another thing.
/// </summary>
internal static class NameFinder
{
    private const int LeastLikeness = 86;
    private const int LeastNear = 70;
    private const int ShortestBeginning = 4;

    /// <summary>What the text may mean, best step only, in the order given.</summary>
    public static (Nearness Nearness, IReadOnlyList<T> Found) Find<T>(string text, IReadOnlyList<Named<T>> among)
    {
        var asked = NameForm.Fold(text);
        if (asked.Length == 0)
        {
            return (Nearness.None, []);
        }

        var literal = text.Trim();
        var words = NameForm.Words(asked);
        (Nearness Nearness, Func<Named<T>, bool> Fits)[] steps =
        [
            (Nearness.Whole, one => one.Written.Contains(literal, StringComparer.OrdinalIgnoreCase)),
            (Nearness.Whole, one => one.Id == asked || one.Folded.Contains(asked)),
            (Nearness.Whole, one => one.Words.Any(name => IsSame(words, name))),
            (Nearness.Part, one => one.Words.Any(name => words.All(word => name.Any(other => NameForm.IsSame(word, other))))),
            (Nearness.Part, one => one.Words.Any(name => words.All(word => Begins(name, word)))),
            (Nearness.Slip, one => one.Folded.Any(name => IsSlip(asked, name))),
        ];
        foreach (var (nearness, fits) in steps)
        {
            var found = among.Where(fits).Select(one => one.Thing).ToList();
            if (found.Count > 0)
            {
                return (nearness, found);
            }
        }

        return (Nearness.None, []);
    }

    /// <summary>What has a name like the text, likeliest first: to ask "did you mean", never to answer.</summary>
    public static IReadOnlyList<T> Near<T>(string text, IReadOnlyList<Named<T>> among, int most)
    {
        var asked = NameForm.Fold(text);
        var near = from one in among
                   where one.Folded.Count > 0
                   let likeness = one.Folded.Max(name => Math.Max(Fuzz.Ratio(asked, name), Fuzz.TokenSortRatio(asked, name)))
                   where likeness >= LeastNear
                   orderby likeness descending
                   select one.Thing;
        return [.. near.Take(most)];
    }

    private static bool IsSame(string[] words, string[] name) =>
        words.Length == name.Length && words.Zip(name, NameForm.IsSame).All(same => same);

    private static bool Begins(string[] name, string word) =>
        word.Length >= ShortestBeginning && name.Any(other => other.StartsWith(word, StringComparison.Ordinal));

    // Another number is another thing: "Trygg hela vägen 2023" is no slip of "… 2024", nor "Område 2" of "Område 1".
    private static bool IsSlip(string asked, string name) =>
        asked.Length >= 4 && Numbers(asked).SequenceEqual(Numbers(name)) && Fuzz.Ratio(asked, name) >= LeastLikeness;

    private static IEnumerable<string> Numbers(string folded) => NameForm.Words(folded).Where(word => word.Any(char.IsDigit));
}
