using System.Text.RegularExpressions;

namespace TeamsAssistant.Initiatives;

/// <summary>
/// Finds what may be about an individual in a text that is to be a public record. It only looks like it, so the writer is asked and
/// decides: a role, a school or a programme may be written as a name is. What was found is never returned, so that nothing repeats it.
/// </summary>
public static partial class PersonalHints
{
    /// <summary>How many words may stand between the word for somebody in a case and the name.</summary>
    private const int Between = 2;

    private static readonly HashSet<string> CaseWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "brukare", "brukaren", "brukarens", "klient", "klienten", "klientens", "elev", "eleven", "elevens", "patient", "patienten", "patientens",
        "barn", "barnet", "barnets", "vårdnadshavare", "vårdnadshavaren", "vårdnadshavarens", "vårdtagare", "vårdtagaren", "vårdtagarens",
        "ungdomen", "ungdomens", "flickan", "pojken", "sonen", "dottern", "mamma", "mamman", "pappa", "pappan", "modern", "fadern",
        "anhörig", "anhörige", "målsägande", "målsäganden", "gärningsmannen", "orosanmälan",
        "client", "pupil", "student", "child", "guardian", "mother", "father",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "von", "af", "av", "de", "van" };

    private static readonly string[] Institutions =
    [
        "skola", "skolan", "skolans", "gymnasium", "gymnasiet", "kommun", "kommunen", "förvaltning", "förvaltningen", "nämnd", "nämnden",
        "region", "regionen", "centrum", "center", "programmet", "projektet", "huset", "gården", "parken", "stad", "län",
    ];

    /// <summary>What the text may hold, each once.</summary>
    public static IReadOnlyList<PersonalHint> In(string text)
    {
        var found = new List<PersonalHint>();
        if (Phone().IsMatch(text))
        {
            found.Add(PersonalHint.PhoneNumber);
        }

        if (HoldsCaseWord(text) && Sentence().Split(text).Any(NamesSomebody))
        {
            found.Add(PersonalHint.NamedPerson);
        }

        return found;
    }

    // Asked of every text, where few have one: without making words of it.
    private static bool HoldsCaseWord(ReadOnlySpan<char> text)
    {
        var known = CaseWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (known.Contains(text.Slice(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesSomebody(string sentence)
    {
        var words = Word().Matches(sentence).Select(word => word.Value).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (CaseWords.Contains(words[at]) && Enumerable.Range(at - Between - 3, (2 * Between) + 5).Any(first => IsNameNear(words, first, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name begins at the word, near the word for somebody in a case.</summary>
    private static bool IsNameNear(List<string> words, int first, int caseWord)
    {
        if (first < 0 || first + 1 >= words.Count || !IsName(words[first]))
        {
            return false;
        }

        var last = Particles.Contains(words[first + 1]) && first + 2 < words.Count ? first + 2 : first + 1;
        return IsName(words[last])
            && !Institutions.Any(end => words[last].EndsWith(end, StringComparison.OrdinalIgnoreCase))
            && (first > caseWord ? first - caseWord - 1 : caseWord - last - 1) is >= 0 and <= Between;
    }

    private static bool IsName(string word) => Name().IsMatch(word) && !CaseWords.Contains(word);

    /// <summary>070-123 45 67, 08-12 34 56 78, +46 70 123 45 67; not a part of a longer number, a date or a diary number.</summary>
    [GeneratedRegex(@"(?<![\p{Nd}\p{L}/.,\-–+])(?:0[1-9](?:[ \u00A0\-–/]{0,3}[0-9]){6,9}|(?:\+|00)[1-9][0-9]{0,2}[ \u00A0\-]?(?:\(0\))?(?:[ \u00A0\-–]{0,3}[0-9]){7,10})(?![\p{Nd}])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[.!?\n\r;]+(?:\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\p{L}[\p{L}'’\-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’]+(?:-?\p{Lu}\p{Ll}+)?$")]
    private static partial Regex Name();
}
