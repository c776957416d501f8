using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// The words of a question, and which of them are explained. Each reader takes the words that it knows; what nobody takes is what the
/// question is asked back about.
/// </summary>
internal sealed class QuestionText
{
    private readonly SpokenText spoken;
    private readonly string[] words;
    private readonly bool[] taken;

    public QuestionText(string text, Vocabulary vocabulary)
    {
        spoken = new SpokenText(text);
        words = [.. spoken.Folded.Select(word => WordMending.Mend(word, vocabulary))];
        taken = new bool[words.Length];
    }

    public int Count => words.Length;

    public string this[int at] => words[at];

    /// <summary>Whether nobody has taken the word; false outside the text.</summary>
    public bool IsFree(int at) => at >= 0 && at < Count && !taken[at];

    /// <summary>The words that are not explained.</summary>
    public IReadOnlyList<int> Free => [.. Enumerable.Range(0, Count).Where(IsFree)];

    /// <summary>What was written of the words, in their order.</summary>
    public string Written(IEnumerable<int> at) => string.Join(' ', at.Order().Select(one => spoken.Between(one, one + 1)));

    /// <summary>The signs between a word and the next.</summary>
    public string Gap(int at) => at + 1 >= Count ? "" : spoken.Between(at, at + 2)[spoken.Between(at, at + 1).Length..^spoken.Between(at + 1, at + 2).Length];

    public void Take(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            taken[at] = true;
        }
    }

    /// <summary>Whether the words stand there, free.</summary>
    public bool Holds(int at, string[] wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (!IsFree(at + i) || words[at + i] != wanted[i])
            {
                return false;
            }
        }

        return wanted.Length > 0;
    }

    /// <summary>The longest of the terms that stands at the place, without taking it.</summary>
    public (T Means, int Length)? At<T>(int at, IReadOnlyList<Term<T>> terms)
    {
        var found = terms.Where(term => term.Tail.Length == 0 && Holds(at, term.Head)).MaxBy(term => term.Length);
        return found is null ? null : (found.Means, found.Length);
    }

    /// <summary>Takes every place where one of the terms stands, longer ones first; in the order of the text.</summary>
    public IReadOnlyList<Hit<T>> TakeAll<T>(IReadOnlyList<Term<T>> terms)
    {
        var hits = new List<Hit<T>>();
        foreach (var term in terms.OrderByDescending(term => term.Length).ThenByDescending(term => term.Tail.Length))
        {
            for (var at = 0; at + term.Length <= Count; at++)
            {
                if (Holds(at, term.Head) && TailOf(term, at) is { } end)
                {
                    Take(at, at + term.Head.Length);
                    Take(end - term.Tail.Length, end);
                    hits.Add(new(term.Means, at, at + term.Head.Length));
                }
            }
        }

        return [.. hits.OrderBy(hit => hit.From)];
    }

    /// <summary>The language that most of its words are in; none more than the other: the client's.</summary>
    public Language LanguageOf(Language client, Func<int, bool> isName)
    {
        var votes = Enumerable.Range(0, Count).Where(at => !isName(at)).Select(at => AllWords.LanguageOf(words[at])).ToList();
        var (swedish, english) = (votes.Count(vote => vote == Language.Swedish), votes.Count(vote => vote == Language.English));
        return swedish == english ? client : swedish > english ? Language.Swedish : Language.English;
    }

    private int? TailOf<T>(Term<T> term, int at)
    {
        var end = at + term.Head.Length;
        if (term.Tail.Length == 0)
        {
            return end;
        }

        for (; end + term.Tail.Length <= Count; end++)
        {
            if (Holds(end, term.Tail))
            {
                return end + term.Tail.Length;
            }
        }

        return null;
    }
}
