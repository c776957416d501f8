using TeamsAssistant.Committees;
using TeamsAssistant.Library;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>What the library's columns say of a matter's document. In Swedish, whatever language the document is in: it is the municipality's list.</summary>
internal static class MatterColumns
{
    private static readonly TextSource Texts = new(typeof(MatterColumns), "Texts");

    public static LibraryColumns Of(Matter matter, string kind, IReadOnlyList<string> initiatives) =>
        new(kind, matter.Committee, matter.Meeting, matter.DiaryNumber, Texts[Language.Swedish, $"State.{matter.State}"], initiatives);

    /// <summary>The document as it was put last, or null.</summary>
    public static LibraryItem? ItemOf(Matter matter) =>
        matter.Document is { ItemId: { } id, Tag: { } tag } ? new LibraryItem(id, tag) : null;
}
