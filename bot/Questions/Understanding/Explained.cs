using System.Globalization;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>A question with its words explained, as far as they are: names first, then times, shapes and amounts, small words last.</summary>
internal sealed class Explained
{
    private readonly QuestionText text;
    private readonly HashSet<int> nameWords = [];

    private Explained(QuestionText text) => this.text = text;

    /// <summary>Names, each with what it may mean.</summary>
    public IReadOnlyList<Hit<IReadOnlyList<Subject>>> Names { get; private set; } = [];

    public required IReadOnlyList<Hit<IReadOnlyList<Span>>> Times { get; init; }

    public required IReadOnlyList<Hit<Form>> Forms { get; init; }

    public required IReadOnlyList<Hit<IReadOnlyList<Measure>>> Measures { get; init; }

    public required bool TooFine { get; init; }

    public required bool HowMuch { get; init; }

    public required bool Which { get; init; }

    public required bool Programmes { get; init; }

    public required bool Everything { get; init; }

    public required bool OwnCommittee { get; init; }

    public required bool OwnInitiative { get; init; }

    /// <summary>It begins as what follows on something else: "och …".</summary>
    public required bool Also { get; init; }

    /// <summary>How many, where a number was said; null: none.</summary>
    public required int? Count { get; init; }

    /// <summary>The name is one that is only like what was written.</summary>
    public bool Near { get; private set; }

    /// <summary>What was written that may be several things, or nothing.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The words of the names, as they were written.</summary>
    public string Named => text.Written(nameWords);

    /// <summary>Whether it says something of an amount at all.</summary>
    public bool AsksMoney => Measures.Count > 0 || Forms.Count > 0 || text.Free.Any(at => MeasureWords.Compounds.Any(one => text[at].EndsWith(one.Ending, StringComparison.Ordinal)));

    /// <summary>How many words it has.</summary>
    public int WordCount => text.Count;

    /// <summary>Whether the words are a day's number beside a month: finer than the ledger.</summary>
    public bool IsDay(string words) => Times.Count > 0 && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;

    /// <summary>Whether a word is not explained.</summary>
    public bool HasUnknown => text.Free.Count > 0;

    /// <summary>Takes the words apart.</summary>
    public static Explained Of(string written, Vocabulary vocabulary, DateOnly today, Question? previous)
    {
        var text = new QuestionText(written, vocabulary);
        var names = SubjectReader.TakeWhole(text, written, vocabulary);
        var yearBefore = previous?.Span is { Kind: not SpanKind.AllYears } span ? span.Year : (int?)null;
        var times = new TimeReader(text, today, yearBefore).TakeAll();
        var also = SmallWords.Also.Any(term => text.Holds(0, term.Head));
        var fine = text.TakeAll(SmallWords.TooFine).Count > 0;

        // "Prognos mot budget" is an amount; "2021 mot 2022" compares.
        var phrases = text.TakeAll([.. MeasureWords.All.Where(term => term.Length > 2)]);
        var howMuch = text.TakeAll(SmallWords.HowMuch).Count > 0;
        var forms = text.TakeAll(FormWords.All);
        var explained = new Explained(text)
        {
            Names = names,
            Times = times,
            TooFine = fine,
            HowMuch = howMuch,
            Forms = forms,
            Measures = [.. phrases.Concat(text.TakeAll(MeasureWords.All)).Concat(Compounds(text, vocabulary, ref names)).OrderBy(hit => hit.From)],
            OwnCommittee = text.TakeAll(SmallWords.OwnCommittee).Count > 0,
            OwnInitiative = text.TakeAll(SmallWords.OwnInitiative).Count > 0,
            Everything = text.TakeAll(SmallWords.Everything).Count > 0,
            Which = text.TakeAll(SmallWords.Which).Count > 0,
            Programmes = text.TakeAll(SmallWords.Programmes).Count > 0,
            Also = also,
            Count = forms.Any(hit => hit.Means == Form.Largest) ? TakeCount(text) : null,
        };
        text.TakeAll(SmallWords.Filler);
        explained.Names = names;
        foreach (var name in names)
        {
            explained.nameWords.UnionWith(Enumerable.Range(name.From, name.To - name.From));
        }

        return explained;
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool Says(params string[] words) => Enumerable.Range(0, text.Count).Any(at => words.Contains(text[at]));

    /// <summary>What stands between two places of the text.</summary>
    public IReadOnlyList<string> Between(int from, int to) => [.. Enumerable.Range(from, Math.Max(0, to - from)).Select(at => text[at])];

    /// <summary>The signs after a word.</summary>
    public string Gap(int at) => text.Gap(at);

    /// <summary>The language of the words.</summary>
    public Language LanguageOf(Language client) => text.LanguageOf(client, nameWords.Contains);

    /// <summary>
    /// What nobody could explain must be a part of a name, or one with a slip: with the name beside it, if there is one. Else the words are
    /// given back.
    /// </summary>
    /// <returns>The words that have no meaning, or null: all is explained.</returns>
    public string? ExplainRest(Vocabulary vocabulary)
    {
        var free = text.Free;
        if (free.Count == 0)
        {
            return null;
        }

        var said = text.Written(free);
        if (Names.Count > 1)
        {
            return said;
        }

        var asked = text.Written(free.Concat(nameWords));
        var (nearness, found) = SubjectReader.OfRest(asked, vocabulary);
        if (found.Count == 0 && Names.Count == 0)
        {
            found = SubjectReader.Near(asked, vocabulary);
            Near = found.Count > 0;
        }

        if (found.Count == 0)
        {
            return said;
        }

        // With a whole name beside it, only one that holds it all is better than a question back.
        if (Names.Count == 1 && nearness != Nearness.Whole && found.Count > 1)
        {
            return said;
        }

        Said = asked;
        Names = [new([.. found], free[0], free[^1] + 1)];
        nameWords.UnionWith(free);
        return null;
    }

    // "Lovstödsbudgeten": a name and an amount in one word.
    private static List<Hit<IReadOnlyList<Measure>>> Compounds(QuestionText text, Vocabulary vocabulary, ref IReadOnlyList<Hit<IReadOnlyList<Subject>>> names)
    {
        var found = new List<Hit<IReadOnlyList<Measure>>>();
        foreach (var at in text.Free)
        {
            var word = text[at];
            var (ending, means) = MeasureWords.Compounds.FirstOrDefault(one => word.Length > one.Ending.Length + 1 && word.EndsWith(one.Ending, StringComparison.Ordinal));
            if (ending is null)
            {
                continue;
            }

            var before = word[..^ending.Length];
            var called = vocabulary.Things
                .Where(thing => thing.Words.Any(name => name.Length == 1 && (NameForm.IsSame(name[0], before) || NameForm.IsSame(name[0], before.TrimEnd('s')))) || thing.Id == before)
                .Select(thing => thing.Thing)
                .ToList();
            if (called.Count == 0 && !MeasureWords.Amplifying.Contains(before))
            {
                continue;
            }

            text.Take(at, at + 1);
            found.Add(new([means], at, at + 1));
            if (called.Count > 0)
            {
                names = [.. names, new(called, at, at + 1)];
            }
        }

        return found;
    }

    private static int? TakeCount(QuestionText text)
    {
        foreach (var at in text.Free)
        {
            if (FormWords.Counts.TryGetValue(text[at], out var count) || (text[at].Length <= 2 && int.TryParse(text[at], out count) && count is >= 1 and <= FormWords.MostCount))
            {
                text.Take(at, at + 1);
                return count;
            }
        }

        return null;
    }
}
