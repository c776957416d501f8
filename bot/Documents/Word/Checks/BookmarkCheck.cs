using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Bookmarks that are never closed, and two with one name or id, over all stories.</summary>
internal static class BookmarkCheck
{
    public static IEnumerable<string> FaultsIn(IReadOnlyList<OpenXmlElement> stories)
    {
        var starts = stories.SelectMany(story => story.Descendants<W.BookmarkStart>()).ToList();
        var ends = stories.SelectMany(story => story.Descendants<W.BookmarkEnd>()).Select(end => end.Id?.Value).ToHashSet();
        return
        [
            .. starts.Where(start => !ends.Contains(start.Id?.Value)).Select(start => $"Bookmark '{start.Name?.Value}' is never closed."),
            .. Doubles.In(starts.Select(start => start.Name?.Value?.ToUpperInvariant())).Select(name => $"Two bookmarks are named '{name}'."),
            .. Doubles.In(starts.Select(start => start.Id?.Value)).Select(id => $"Two bookmarks have id {id}."),
        ];
    }
}
