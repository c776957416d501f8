using System.Globalization;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>A question with its words explained, as far as they are: names first, then times, shapes and amounts, small words last.</summary>
internal sealed class Explained
{
    private static readonly string[] Is = ["ar", "var", "blev", "blir", "is", "are", "was", "were"];

    private static readonly string[] Initiatives = ["insats", "initiative"];

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

    /// <summary>It asks which ones.</summary>
    public required bool Which { get; init; }

    /// <summary>It speaks of the initiatives: those that one sees.</summary>
    public bool SaysInitiatives => Says("insatser", "insatserna", "insatsernas", "initiatives");

    /// <summary>It asks which committee or department: the shape in which these stand side by side, or null.</summary>
    public required Form? Group { get; init; }

    /// <summary>Nothing but a list answers it: "vilka har pengar kvar", but not "vilka intäkter har KS".</summary>
    public required bool WantsList { get; init; }

    /// <summary>It asks how things stand.</summary>
    public required bool Position { get; init; }

    /// <summary>It compares with the budget: how it stands, not two budgets.</summary>
    public required bool AgainstBudget { get; init; }

    /// <summary>What was written of a time that there is none of: "innan 2024".</summary>
    public required string? NoTime { get; init; }

    public required bool Programmes { get; init; }

    public required bool Everything { get; init; }

    /// <summary>It says hardly more than that all is meant.</summary>
    public required bool OnlyEverything { get; init; }

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
    public bool AsksMoney => Measures.Count > 0 || AgainstBudget || Forms.Count > 0 || text.Free.Any(at => MeasureWords.Compounds.Any(one => text[at].EndsWith(one.Ending, StringComparison.Ordinal)));

    /// <summary>Whether the words are thanks or a greeting beside what else they say: nothing is asked then unless it is asked.</summary>
    public bool IsCourteous => Says([.. SmallWords.Courtesy]);

    /// <summary>How many words it has.</summary>
    public int WordCount => text.Count;

    /// <summary>Whether the words are a day's number beside a month: finer than the ledger.</summary>
    public bool IsDay(string words) => Times.Count > 0 && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;

    /// <summary>Whether a word is not explained.</summary>
    public bool HasUnknown => text.Free.Count > 0;

    /// <summary>Takes the words apart.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="vocabulary">The names it can be about.</param>
    /// <param name="today">The municipality's date.</param>
    /// <param name="yearBefore">The year of the question that it follows on, or null: it follows on none.</param>
    public static Explained Of(string written, Vocabulary vocabulary, DateOnly today, int? yearBefore)
    {
        var text = new QuestionText(written, vocabulary);
        var names = SubjectReader.TakeWhole(text, written, vocabulary);
        var times = new TimeReader(text, today, yearBefore).TakeAll();
        var also = FollowsOn(text);
        var fine = text.TakeAll(SmallWords.TooFine).Count > 0;

        // "Inte gjort av med" holds an amount's words, "prognos mot budget" those of a comparison.
        var unused = text.TakeAll([.. FormWords.All.Where(term => term.Means == Form.Unused)]);
        var phrases = text.TakeAll([.. MeasureWords.All.Where(term => term.Length > 2)]);
        var position = text.TakeAll(SmallWords.Position).Count > 0;
        var howMuch = text.TakeAll(SmallWords.HowMuch).Count > 0;
        IReadOnlyList<Hit<Form>> forms = [.. unused.Concat(text.TakeAll(FormWords.All)).OrderBy(hit => hit.From)];
        IReadOnlyList<Hit<IReadOnlyList<Measure>>> measures = [.. phrases.Concat(text.TakeAll(MeasureWords.All)).Concat(Compounds(text, vocabulary, ref names)).OrderBy(hit => hit.From)];
        var (ownCommittee, ownInitiative) = (text.TakeAll(SmallWords.OwnCommittee).Count > 0, text.TakeAll(SmallWords.OwnInitiative).Count > 0);
        var everything = text.TakeAll(SmallWords.Everything);
        var group = text.TakeAll(SmallWords.Group);
        var which = text.TakeAll(SmallWords.Which);
        var programmes = text.TakeAll(SmallWords.Programmes).Count > 0
            || (names.Count == 0 && forms.Any(hit => hit.Means == Form.Largest) && text.TakeAll(SmallWords.Programme).Count > 0);
        var count = forms.Any(hit => hit.Means == Form.Largest) ? TakeCount(text) : null;
        var small = text.TakeAll(SmallWords.Filler);
        var against = BudgetComparison.Of(text, forms, measures);
        var explained = new Explained(text)
        {
            Names = names,
            Times = times,
            NoTime = times.Where(time => time.Means.Count == 0).Select(time => text.Written(Enumerable.Range(time.From, time.To - time.From))).FirstOrDefault(),
            TooFine = fine,
            HowMuch = howMuch,
            Position = position,
            Forms = against?.Forms ?? forms,
            Measures = against?.Measures ?? measures,
            AgainstBudget = against is not null,
            OwnCommittee = ownCommittee,
            OwnInitiative = ownInitiative,
            Everything = everything.Count > 0,
            OnlyEverything = everything.Count > 0 && small.All(hit => SmallWords.AroundAll.Contains(text[hit.From])),
            Which = which.Count > 0,
            Group = group.Count > 0 ? group[0].Means : null,
            WantsList = which.Any(hit => hit.Means && !AsksAmount(hit)),
            Programmes = programmes,
            Also = also,
            Count = count,
        };
        foreach (var name in names)
        {
            explained.nameWords.UnionWith(Enumerable.Range(name.From, name.To - name.From));
        }

        return explained;

        // "Vilka intäkter hade …": what follows is the amount, and no one to list; of people it never is.
        bool AsksAmount(Hit<bool> hit)
        {
            var next = hit.To < text.Count && Is.Contains(text[hit.To]) ? hit.To + 1 : hit.To;

            return !SmallWords.Who.Contains(text[hit.From]) && !Initiatives.Any(word => text[hit.To - 1].StartsWith(word, StringComparison.Ordinal)) && measures.Any(measure => measure.From == next && !measure.Means.Contains(Measure.Deviation));
        }
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

        // A number names nothing: "över 1 mkr" is not Område 1.
        var said = text.Written(free);
        if (Names.Count > 1 || free.All(at => text[at].All(char.IsDigit)))
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

        // "Vad fick lovstödet i bidrag": a source in short beside a whole name.
        if (found.Count == 0 && Names is [var named] && SubjectReader.OfRest(said, vocabulary).Found is { Count: > 0 } beside && beside.All(one => one.Kind == SubjectKind.Source))
        {
            Names = [named, new([.. beside], free[0], free[^1] + 1)];
            nameWords.UnionWith(free);
            return null;
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

    // "Och 2021?", "tack, och 2021?".
    private static bool FollowsOn(QuestionText text)
    {
        var at = 0;
        while (at < text.Count && SmallWords.Courtesy.Contains(text[at]))
        {
            at++;
        }

        return SmallWords.Also.Any(term => text.Holds(at, term.Head));
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
