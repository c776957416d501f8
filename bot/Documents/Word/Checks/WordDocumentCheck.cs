using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>
/// Finds what the Open XML validator lets through and Word, screen readers or who reads the figures stumbles over. Run on every document that is made.
/// </summary>
public static class WordDocumentCheck
{
    /// <summary>All faults, in plain English; none: the document is sound.</summary>
    /// <param name="document">The .docx.</param>
    /// <param name="own">Whether its look is ours; in a municipality's template tables for layout and headings are its own business.</param>
    public static IReadOnlyList<string> FaultsIn(ReadOnlyMemory<byte> document, bool own = true)
    {
        using var stream = new MemoryStream(document.ToArray(), writable: false);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return FaultsIn(word, own);
    }

    /// <summary>All faults of an open document.</summary>
    public static IReadOnlyList<string> FaultsIn(WordprocessingDocument document, bool own = true)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return ["The document has no body."];
        }

        IReadOnlyList<OpenXmlElement> stories =
        [
            body,
            .. main.HeaderParts.Select(part => part.Header),
            .. main.FooterParts.Select(part => part.Footer),
        ];
        return
        [
            .. stories.SelectMany(TableShapeCheck.FaultsIn),
            .. stories.SelectMany(TextCheck.FaultsIn),
            .. stories.SelectMany(FieldCheck.FaultsIn),
            .. BookmarkCheck.FaultsIn(stories),
            .. ContentControlCheck.FaultsIn(stories),
            .. StyleCheck.FaultsIn(main, stories),
            .. own ? ReadingCheck.FaultsIn(document, body) : [],
        ];
    }
}
