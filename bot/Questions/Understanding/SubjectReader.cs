using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Questions.Words;

namespace TeamsAssistant.Questions.Understanding;

/// <summary>
/// Finds the names in a question. Whole names first, wherever they stand and the longest of them, before any word is taken for a time or an
/// amount: "Agenda 2030" is not what "Agenda" costs in 2030. What is left over when all else is explained may be a part of a name, or one
/// with a slip.
/// </summary>
internal static class SubjectReader
{
    private const int LongestShortId = 2;
    private const int MostNear = 3;

    private static readonly string[] Bodies = ["namnden", "namnd", "namndens", "forvaltningen", "forvaltning", "forvaltningens"];

    /// <summary>Takes the whole names, in the order of the text. Several meanings of the same words are alternatives.</summary>
    public static IReadOnlyList<Hit<IReadOnlyList<Subject>>> TakeWhole(QuestionText text, string written, Vocabulary vocabulary)
    {
        var fits = from thing in vocabulary.Things
                   from name in thing.Words.Append(ShortId(thing, written))
                   where name.Length > 0
                   from at in Enumerable.Range(0, text.Count)
                   where Stands(text, at, name)
                   select new Hit<Subject>(thing.Thing, at, at + name.Length);
        var hits = new List<Hit<IReadOnlyList<Subject>>>();
        foreach (var same in fits.Distinct().GroupBy(hit => (hit.From, hit.To)).OrderByDescending(same => same.Key.To - same.Key.From).ThenBy(same => same.Key.From))
        {
            if (Enumerable.Range(same.Key.From, same.Key.To - same.Key.From).All(text.IsFree))
            {
                text.Take(same.Key.From, same.Key.To);
                hits.Add(new([.. same.Select(hit => hit.Means).Distinct()], same.Key.From, same.Key.To));
            }
        }

        return [.. hits.OrderBy(hit => hit.From)];
    }

    /// <summary>What the words that nobody could explain may name; near: only like it.</summary>
    public static (Nearness Nearness, IReadOnlyList<Subject> Found) OfRest(string words, Vocabulary vocabulary)
    {
        var (nearness, found) = NameFinder.Find(words, vocabulary.Things);
        if (found.Count > 0)
        {
            return (nearness, found);
        }

        var folded = NameForm.Words(NameForm.Fold(words));
        return folded is [var word] && InShort(word, vocabulary) is { Count: > 0 } called ? (Nearness.Part, called) : (Nearness.None, []);
    }

    /// <summary>What has a name like the words: to ask "did you mean".</summary>
    public static IReadOnlyList<Subject> Near(string words, Vocabulary vocabulary) => NameFinder.Near(words, vocabulary.Things, MostNear);

    /// <summary>"Bidraget" of Statsbidrag; "kulturnämnden" of Kultur- och fritidsnämnden.</summary>
    private static List<Subject> InShort(string word, Vocabulary vocabulary)
    {
        var sources = vocabulary.Sources.Where(source => SourceWords.IsShort(word, source)).Select(Subject.Source).ToList();
        var body = Array.Find(Bodies, ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal));
        if (sources.Count > 0 || body is null)
        {
            return sources;
        }

        var kind = body.StartsWith("namnd", StringComparison.Ordinal) ? SubjectKind.Committee : SubjectKind.Department;
        var beginning = word[..^body.Length].TrimEnd('s');
        return
        [
            .. vocabulary.Things
                .Where(thing => thing.Thing.Kind == kind && thing.Words.Any(name => name.Any(part => part.StartsWith(beginning, StringComparison.Ordinal))))
                .Select(thing => thing.Thing),
        ];
    }

    // "La" and "so" are words; LA and SÖ are ids when written so.
    private static string[] ShortId(Named<Subject> thing, string written) => thing switch
    {
        { Id: null } => [],
        { Id.Length: > LongestShortId } => NameForm.Words(thing.Id),
        _ when written.Contains(thing.Written[0], StringComparison.Ordinal) => NameForm.Words(thing.Id),
        { Thing.Kind: SubjectKind.Committee } => NameForm.Words(thing.Id),
        _ => [],
    };

    private static bool Stands(QuestionText text, int at, string[] name)
    {
        if (at + name.Length > text.Count)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var said = text[at + i];
            if (!text.IsFree(at + i) || said[0] != name[i][0] || !NameForm.IsSame(said, name[i]))
            {
                return false;
            }
        }

        return true;
    }
}
