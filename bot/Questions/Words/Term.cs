using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions.Words;

/// <summary>Words that mean something, in one language; compared without case, signs, å/ä/ö and Swedish endings.</summary>
/// <typeparam name="T">What they mean.</typeparam>
/// <param name="Means">What they mean.</param>
/// <param name="Language">The language that they are in; null: either.</param>
/// <param name="Head">The words, folded; those before the gap where there is one.</param>
/// <param name="Tail">The words after the gap, or empty.</param>
internal sealed record Term<T>(T Means, Language? Language, string[] Head, string[] Tail)
{
    /// <summary>How many words are fixed: more say more.</summary>
    public int Length => Head.Length + Tail.Length;

    /// <summary>Swedish words; <c>…</c> stands for whatever comes between.</summary>
    public static IEnumerable<Term<T>> Sv(T means, params IEnumerable<string> words) => Of(means, Language.Swedish, words);

    /// <summary>English words.</summary>
    public static IEnumerable<Term<T>> En(T means, params IEnumerable<string> words) => Of(means, Language.English, words);

    /// <summary>Words that are the same in both.</summary>
    public static IEnumerable<Term<T>> Both(T means, params IEnumerable<string> words) => Of(means, null, words);

    private static IEnumerable<Term<T>> Of(T means, Language? language, IEnumerable<string> words) => words.Select(one =>
    {
        var parts = one.Split('…');
        return new Term<T>(means, language, Fold(parts[0]), parts.Length > 1 ? Fold(parts[1]) : []);
    });

    private static string[] Fold(string words) => NameForm.Words(NameForm.Fold(words));
}
