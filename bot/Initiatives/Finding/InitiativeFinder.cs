using FuzzySharp;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// Finds what a person means by a name. It looks over the whole register, whoever asks: the best fit may be one that she does not see,
/// and the next best must then not be taken for it. The first step that finds something decides; more than one is a question back.
/// Ids fit whole or not at all: a slip in an id is another initiative.
/// </summary>
public static class InitiativeFinder
{
    private const int LeastLikeness = 86;
    private const int LeastNear = 70;
    private const int ShortestBeginning = 4;

    /// <summary>The initiatives that the text may mean, best step only.</summary>
    public static NameMatch Find(string text, IReadOnlyList<Initiative> register)
    {
        var asked = NameForm.Fold(text);
        if (asked.Length == 0)
        {
            return NameMatch.None;
        }

        var literal = text.Trim();
        var names = register.Select(Names.Of).ToList();
        var words = NameForm.Words(asked);
        (Nearness Nearness, Func<Names, bool> Fits)[] steps =
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
            var found = names.Where(fits).Select(one => one.Initiative).ToList();
            if (found.Count > 0)
            {
                return new NameMatch(nearness, found);
            }
        }

        return NameMatch.None;
    }

    /// <summary>What has a name like the text, likeliest first: to ask "did you mean", never to answer.</summary>
    public static IReadOnlyList<Initiative> Near(string text, IReadOnlyList<Initiative> among, int most)
    {
        var asked = NameForm.Fold(text);
        var near = from initiative in among
                   let likeness = Names.Of(initiative).Folded.Max(name => Math.Max(Fuzz.Ratio(asked, name), Fuzz.TokenSortRatio(asked, name)))
                   where likeness >= LeastNear
                   orderby likeness descending
                   select initiative;
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

    private sealed record Names(Initiative Initiative, IReadOnlyList<string> Written, string Id, IReadOnlyList<string> Folded)
    {
        public IReadOnlyList<string[]> Words { get; } = [.. Folded.Select(NameForm.Words)];

        public static Names Of(Initiative initiative)
        {
            var names = initiative.Aliases.Prepend(initiative.Name).ToList();
            return new Names(initiative, [initiative.Id, .. names], NameForm.Fold(initiative.Id), [.. names.Select(NameForm.Fold)]);
        }
    }
}
