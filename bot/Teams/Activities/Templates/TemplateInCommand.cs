using TeamsAssistant.Committees;
using TeamsAssistant.Initiatives.Finding;
using TeamsAssistant.Teams.Activities.Commands;

namespace TeamsAssistant.Teams.Activities.Templates;

/// <summary>What "mall använd brev.docx för tjänsteskrivelse KS" names.</summary>
/// <param name="File">The file, or null: none of those there.</param>
/// <param name="Kind">The kind of document, or null.</param>
/// <param name="ForAll">Whether all committees are meant.</param>
/// <param name="Committee">What is left: a committee's name; may be empty.</param>
internal sealed record TemplateInCommand(string? File, MatterKind? Kind, bool ForAll, string Committee)
{
    // Folded.
    private static readonly string[] Small =
        ["for", "till", "i", "pa", "som", "to", "in", "as", "of", "the", "av", "mall", "mallen", "template", "namnd", "namnder", "namnden", "committee", "committees"];

    private static readonly string[] All = ["alla", "all", "gemensam", "gemensamma", "common", "every"];

    /// <summary>Reads it. A file is looked for first, with or without its ending: its name may be words that mean something else.</summary>
    public static TemplateInCommand Read(string words, IReadOnlyList<string> files)
    {
        var named = files
            .SelectMany(file => new[] { (File: file, Written: file), (File: file, Written: Path.GetFileNameWithoutExtension(file)) })
            .Select(one => (one.File, one.Written, At: IndexOf(words, one.Written)))
            .Where(one => one.At >= 0)
            .OrderByDescending(one => one.Written.Length)
            .FirstOrDefault();
        var rest = named.File is null ? words : words.Remove(named.At, named.Written.Length);
        var kind = KindInCommand.Read(rest);
        var left = kind.Rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !Small.Contains(NameForm.Fold(word))).ToList();
        return new TemplateInCommand(
            named.File,
            kind.Kind,
            left.Exists(word => All.Contains(NameForm.Fold(word))),
            string.Join(' ', left.Where(word => !All.Contains(NameForm.Fold(word)))).Trim(' ', ',', '.', '"', '\'', '”'));
    }

    // As whole words: "brev" is not in "brevet.docx".
    private static int IndexOf(string words, string name)
    {
        for (var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
