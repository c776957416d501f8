using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions.Words;

/// <summary>Every word of the tables: what tells the languages apart, and what a slip may have meant.</summary>
internal static class AllWords
{
    private static readonly HashSet<string> Swedish = [.. In(Language.Swedish)];
    private static readonly HashSet<string> English = [.. In(Language.English)];

    /// <summary>The words, folded.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(Swedish.Concat(English).Concat(In(null)).Concat(FormWords.Counts.Keys));

    /// <summary>The language that alone has the word, or null.</summary>
    public static Language? LanguageOf(string word) => (Swedish.Contains(word), English.Contains(word)) switch
    {
        (true, false) => Language.Swedish,
        (false, true) => Language.English,
        _ => null,
    };

    private static IEnumerable<string> In(Language? language) =>
        Of(MeasureWords.All, language).Concat(Of(FormWords.All, language)).Concat(Of(TimeWords.Relative, language)).Concat(Of(TimeWords.Parts, language))
            .Concat(Of(TimeWords.Ordinals, language)).Concat(Of(TimeWords.Months, language)).Concat(Of(TimeWords.Through, language))
            .Concat(Of(TimeWords.Since, language)).Concat(Of(TimeWords.Before, language)).Concat(Of(TimeWords.After, language)).Concat(Of(TimeWords.From, language))
            .Concat(Of(TimeWords.Between, language)).Concat(Of(SmallWords.Which, language)).Concat(Of(SmallWords.Programmes, language)).Concat(Of(SmallWords.Programme, language)).Concat(Of(SmallWords.Position, language)).Concat(Of(SmallWords.Group, language)).Concat(Of(TimeWords.Per, language))
            .Concat(Of(SmallWords.HowMuch, language)).Concat(Of(SmallWords.Everything, language)).Concat(Of(SmallWords.OwnCommittee, language))
            .Concat(Of(SmallWords.OwnInitiative, language)).Concat(Of(SmallWords.Also, language)).Concat(Of(SmallWords.Filler, language))
            .Concat(Of(SmallWords.TooFine, language));

    private static IEnumerable<string> Of<T>(IReadOnlyList<Term<T>> terms, Language? language) =>
        terms.Where(term => term.Language == language).SelectMany(term => term.Head.Concat(term.Tail));
}
