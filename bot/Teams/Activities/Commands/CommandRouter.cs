using FuzzySharp;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Teams.Activities.Commands;

/// <summary>Finds the command that a message asks for, forgiving of case, greetings, missing å/ä/ö, small words and small slips.</summary>
internal sealed class CommandRouter
{
    private const int LeastNear = 65;
    private const int MostAfterGreeting = 2;

    private readonly List<(PhrasePattern Pattern, IReadOnlyList<Phrase> Phrases, ICommand Command)> patterns = [];

    /// <exception cref="InvalidOperationException">Two commands claim the same words.</exception>
    public CommandRouter(IEnumerable<ICommand> commands)
    {
        var all = commands.SelectMany(command => command.Phrases, (command, phrase) => (Command: command, Phrase: phrase, Pattern: new PhrasePattern(phrase.Words)));
        foreach (var same in all.GroupBy(one => one.Pattern.Key))
        {
            if (same.Select(one => one.Command).Distinct().Count() > 1)
            {
                throw new InvalidOperationException($"Two commands claim the words '{same.Key}'.");
            }

            patterns.Add((same.First().Pattern, [.. same.Select(one => one.Phrase)], same.First().Command));
        }

        // Longest first, so that "hur mycket är kvar av" is not taken by a shorter phrase.
        patterns.Sort((one, other) => (other.Pattern.Length, other.Pattern.Key.Length).CompareTo((one.Pattern.Length, one.Pattern.Key.Length)));
    }

    /// <summary>The command, what it is asked about, and the language of the words; null when the text asks for none.</summary>
    /// <param name="text">What was written, without the mention of the assistant.</param>
    /// <param name="client">The language of the person's Teams: decides where Swedish without å/ä/ö and English look alike ("budget for").</param>
    public CommandMatch? Find(string text, Language client)
    {
        var spoken = new SpokenText(text);
        return Match(spoken, slips: false, client) ?? Match(spoken, slips: true, client) ?? Greeting(spoken, client);
    }

    /// <summary>The command whose words stand in the text without a slip; what may be a slip is looked at after what may be a question.</summary>
    public CommandMatch? FindWritten(string text, Language client) => Match(new SpokenText(text), slips: false, client);

    /// <summary>The first words, in the same language, of the command that the text's beginning is most like, to ask "did you mean"; null: none is near.</summary>
    public Phrase? Nearest(string text)
    {
        var spoken = new SpokenText(text);
        var near = from start in LeadIn.Starts(spoken)
                   from one in patterns
                   where !one.Phrases[0].Greeting && start + one.Pattern.Length <= spoken.Count
                   let said = string.Join(' ', spoken.Folded.Skip(start).Take(one.Pattern.Length))
                   let likeness = Fuzz.Ratio(said, one.Pattern.Key)
                   where likeness >= LeastNear
                   orderby likeness descending
                   select one.Command.Phrases.First(phrase => phrase.Language == one.Phrases[0].Language);
        return near.FirstOrDefault();
    }

    private CommandMatch? Match(SpokenText text, bool slips, Language client)
    {
        var matches = from start in LeadIn.Starts(text)
                      from one in patterns
                      where !one.Phrases[0].Greeting
                      let match = one.Pattern.Match(text, start, slips)
                      where match is not null
                      select (one.Command, match.Value.Argument, match.Value.Slips, Language: LanguageOf(one.Phrases, text.Between(start, match.Value.End), client));
        var best = slips ? matches.OrderBy(match => match.Slips).FirstOrDefault() : matches.FirstOrDefault();
        return best.Command is null ? null : new CommandMatch(best.Command, best.Argument, best.Language) { Signs = text.Signs };
    }

    // "Hej!" asks what can be asked; "Hej, kan du koka kaffe?" asks for something that is not there.
    private CommandMatch? Greeting(SpokenText text, Language client) => text.Count == 0
        ? null
        : (from one in patterns
           where one.Phrases[0].Greeting && text.Count <= one.Pattern.Length + MostAfterGreeting
           let match = one.Pattern.Match(text, 0, slips: false)
           where match is not null
           select new CommandMatch(one.Command, "", LanguageOf(one.Phrases, text.Between(0, match.Value.End), client))).FirstOrDefault();

    private static Language LanguageOf(IReadOnlyList<Phrase> alike, string said, Language client)
    {
        var languages = alike.Select(phrase => phrase.Language).Distinct().ToList();
        return languages.Count == 1
            ? languages[0]
            : said.Any(letter => letter > 127) || client != Language.English ? Language.Swedish : Language.English;
    }
}
