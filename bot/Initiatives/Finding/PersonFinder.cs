using FuzzySharp;
using TeamsAssistant.Access;

namespace TeamsAssistant.Initiatives.Finding;

/// <summary>Finds the person of the register that a name or e-mail address means. The first step that finds somebody decides; several are a question back.</summary>
public static class PersonFinder
{
    private const int LeastLikeness = 84;
    private const int ShortestSlip = 4;

    /// <summary>Those whom the text may mean, best step only, in the order of their names.</summary>
    public static IReadOnlyList<Person> Find(string text, IReadOnlyList<Person> people)
    {
        var written = text.Trim();
        var words = NameForm.Words(NameForm.Fold(text));
        if (words.Length == 0)
        {
            return [];
        }

        var asked = string.Join(' ', words);
        Func<Person, bool>[] steps =
        [
            person => person.Id == written || string.Equals(person.Email, written, StringComparison.OrdinalIgnoreCase),
            person => NameForm.Fold(person.Name) == asked || NameForm.Fold(NameOf(person.Email)) == asked,
            person => words.All(word => WordsOf(person).Contains(word) || WordsOf(person).Any(name => word == name + "s")),
            person => words.All(word => WordsOf(person).Any(name => name.StartsWith(word, StringComparison.Ordinal))),
            person => words.All(word => WordsOf(person).Any(name => IsSlip(word, name))),
        ];
        return steps
            .Select(fits => people.Where(fits).OrderBy(person => person.Name, StringComparer.Ordinal).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static string[] WordsOf(Person person) => NameForm.Words(NameForm.Fold(person.Name));

    private static string NameOf(string email) => email.Split('@')[0];

    // A short name has real neighbours: Eva is not Eda.
    private static bool IsSlip(string word, string name) =>
        word == name || (word.Length >= ShortestSlip && word[0] == name[0] && Fuzz.Ratio(word, name) >= LeastLikeness - (word.Length < 7 ? 10 : 0));
}
