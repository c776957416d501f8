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

    /// <summary>What the committee decided of the matter before the meeting: bordlagt KS 2026-11-10 § 198; null: nothing.</summary>
    public static string? EarlierOf(Matter? matter, DateOnly meeting, Language language) =>
        matter?.Decisions.LastOrDefault(decision => decision.Meeting < meeting) is { } decision
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Texts[language, $"Decision.{decision.Kind}"]} {matter.Committee} {decision.Meeting:yyyy-MM-dd} § {decision.Paragraph}")
            : null;
}
