using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Library;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents;

/// <summary>What the library's columns say of a matter's document. In Swedish, whatever language the document is in: it is the municipality's list.</summary>
internal static class MatterColumns
{
    private static readonly TextSource Texts = new(typeof(MatterColumns), "Texts");
    private static readonly TextSource Kinds = new(typeof(ReportContent), "Texts");

    public static LibraryColumns Of(Matter matter, MatterState state, IReadOnlyList<string> initiatives) =>
        new(Kinds[Language.Swedish, $"{matter.Kind}.Kind"], matter.Committee, matter.Meeting, matter.DiaryNumber, Texts[Language.Swedish, $"State.{state}"], initiatives);

    /// <summary>The document as it was left in the library, or null: the library does not know it.</summary>
    public static LibraryItem? ItemOf(MatterDocument? document) =>
        document is { ItemId: { } id, Tag: { } tag } ? new LibraryItem(id, tag) : null;

    /// <summary>What the committee decided of the matter before the meeting: bordlagt KS 2026-11-10 § 198; null: nothing.</summary>
    public static string? EarlierOf(Matter? matter, DateOnly meeting, Language language) =>
        matter?.Decisions.LastOrDefault(decision => decision.Meeting < meeting) is { } decision
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Texts[language, $"Decision.{decision.Kind}"]} {matter.Committee} {decision.Meeting:yyyy-MM-dd} § {decision.Paragraph}")
            : null;
}
