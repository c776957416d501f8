using FuzzySharp;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Finds the command that a message begins with, forgiving of case and small slips.</summary>
internal sealed class CommandRouter
{
    private const int LeastLikeness = 80;

    private readonly List<(Phrase Phrase, ICommand Command)> phrases;

    /// <exception cref="InvalidOperationException">Two commands claim the same words.</exception>
    public CommandRouter(IEnumerable<ICommand> commands)
    {
        // Longest first, so that "hur mycket är kvar av" is not taken by a shorter phrase.
        phrases = [.. commands
            .SelectMany(command => command.Phrases, (command, phrase) => (phrase, command))
            .OrderByDescending(pair => WordsIn(pair.phrase.Words))
            .ThenByDescending(pair => pair.phrase.Words.Length)];
        var twice = phrases.GroupBy(pair => pair.Phrase.Words).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidOperationException($"Two commands claim the words '{twice.Key}'.");
        }
    }

    /// <summary>The command, with what stood after its words and the language of the words; null when the text begins with none.</summary>
    public (ICommand Command, string Argument, Language Language)? Find(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Match(words, (said, phrase) => said == phrase)
            ?? Match(words, (said, phrase) => phrase.Length >= 4 && Fuzz.Ratio(said, phrase) >= LeastLikeness);
    }

    private (ICommand, string, Language)? Match(string[] words, Func<string, string, bool> alike)
    {
        foreach (var (phrase, command) in phrases)
        {
            var count = WordsIn(phrase.Words);
            if (words.Length >= count && alike(Beginning(words, count), phrase.Words))
            {
                return (command, string.Join(' ', words.Skip(count)).Trim(' ', '?', '!', '.', ':', ','), phrase.Language);
            }
        }

        return null;
    }

    private static string Beginning(string[] words, int count) =>
        string.Join(' ', words.Take(count)).Trim('?', '!', '.', ':', ',', '"').ToLowerInvariant();

    private static int WordsIn(string phrase) => phrase.Count(letter => letter == ' ') + 1;
}
