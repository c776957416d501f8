using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Text whose outer spaces would be lost.</summary>
internal static class TextCheck
{
    public static IEnumerable<string> FaultsIn(OpenXmlElement story) =>
        from text in story.Descendants<W.Text>()
        where text.Text.Length > 0 && text.Text != text.Text.Trim(' ', '\t', '\r', '\n') && text.Space?.Value != SpaceProcessingModeValues.Preserve
        select "A text with outer spaces lacks xml:space.";
}
