using FuzzySharp;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>
/// Finds what a person means by a name: id, name or alias; then inflections and missing å/ä/ö; then part of a name; then small slips.
/// The first of these steps that finds something decides, and more than one is a question back, never a guess.
/// </summary>
public static class InitiativeFinder
{
    private const int LeastLikeness = 86;

    /// <summary>The initiatives that the text may mean, best step only, in the register's order; empty: none.</summary>
    public static IReadOnlyList<Initiative> Find(string text, IReadOnlyList<Initiative> among)
    {
        var asked = NameForm.Fold(text);
        if (asked.Length == 0)
        {
            return [];
        }

        var stems = NameForm.Stems(asked);
        Func<string, bool>[] steps =
        [
            name => name == asked,
            name => NameForm.Stems(name).SequenceEqual(stems),
            name => stems.All(NameForm.Stems(name).Contains),
            name => asked.Length >= 4 && Fuzz.Ratio(asked, name) >= LeastLikeness,
        ];
        foreach (var step in steps)
        {
            var found = among.Where(initiative => NamesOf(initiative).Any(step)).ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static IEnumerable<string> NamesOf(Initiative initiative) =>
        initiative.Aliases.Prepend(initiative.Name).Prepend(initiative.Id).Select(NameForm.Fold);
}
