using TeamsAssistant.Initiatives.Finding;

namespace TeamsAssistant.Questions.Words;

/// <summary>What people call the usual sources beside the register's own name, by how that name begins.</summary>
internal static class SourceWords
{
    private static readonly (string Begins, string[] Names)[] Usual =
    [
        ("statsbidrag", ["state grant", "state grants", "government grant", "statens bidrag", "statliga bidraget", "statliga medel", "state money"]),
        ("mandatperiodsmedel", ["term of office funds", "mandatmedel", "mandatmedlen", "mandatperiodens medel", "mandatperiodspengar", "mandatperiodspengarna"]),
        ("ram", ["rambudget", "rambudgeten", "ramanslag", "ramanslaget", "frame budget"]),
    ];

    /// <summary>The source's names: its own with the endings that short words and <c>-medel</c> take, and what it is called.</summary>
    public static IReadOnlyList<string> NamesOf(string source)
    {
        var folded = NameForm.Fold(source);
        var endings = folded.EndsWith("medel", StringComparison.Ordinal) ? ["len", "lens"]
            : folded.Length < 4 ? ["en", "et", "ens"]
            : Array.Empty<string>();
        var stem = folded.EndsWith("medel", StringComparison.Ordinal) ? folded[..^2] : folded;
        return
        [
            source,
            .. endings.Select(ending => stem + ending),
            .. Usual.Where(usual => folded == usual.Begins || folded.StartsWith(usual.Begins + " ", StringComparison.Ordinal)).SelectMany(usual => usual.Names),
        ];
    }

    /// <summary>Whether the word is what the source is called in short: <c>bidraget</c>, <c>grant</c> of Statsbidrag.</summary>
    public static bool IsShort(string word, string source)
    {
        var folded = NameForm.Fold(source);
        return Shorts.Any(known => NameForm.IsSame(word, known.Word) && NameForm.Words(folded).Any(name => name.EndsWith(known.Ending, StringComparison.Ordinal)));
    }

    private static (string Word, string Ending)[] Shorts { get; } = [("bidrag", "bidrag"), ("bidragen", "bidrag"), ("grant", "bidrag"), ("grants", "bidrag")];
}
