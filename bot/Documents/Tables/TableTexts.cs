using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Tables;

/// <summary>Headings and words of exported tables.</summary>
internal static class TableTexts
{
    public static TextSource Source { get; } = new(typeof(TableTexts), "Texts");
}
