namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Bookmarks that are never closed, and two with one name or id, over all stories.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class BookmarkCheck(List<string> faults)
{
    private readonly Dictionary<string, string> names = [];
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ended = [];

    public void Start(ElementView at)
    {
        var (id, name) = (at.Attribute("id", Xmlns.Word) ?? string.Empty, at.Attribute("name", Xmlns.Word) ?? string.Empty);
        if (!names.TryAdd(id, name))
        {
            faults.Add($"Two bookmarks have id {id}.");
        }

        if (!taken.Add(name))
        {
            faults.Add($"Two bookmarks are named '{name.ToUpperInvariant()}'.");
        }
    }

    public void End(ElementView at) => ended.Add(at.Attribute("id", Xmlns.Word) ?? string.Empty);

    public void EndDocument() => faults.AddRange(names.Where(bookmark => !ended.Contains(bookmark.Key)).Select(bookmark => $"Bookmark '{bookmark.Value}' is never closed."));
}
