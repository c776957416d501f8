using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Who signs: name and title, kept together, and never on a page of their own.</summary>
internal static class SignatureBlock
{
    /// <summary>The last section with the signatures after it: its paragraphs stay on one page with the first signature.</summary>
    public static IEnumerable<OpenXmlElement> After(IReadOnlyList<OpenXmlElement> section, IReadOnlyList<Signature> signatures)
    {
        if (signatures.Count > 0)
        {
            foreach (var paragraph in section.OfType<W.Paragraph>())
            {
                paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
            }
        }

        return [.. section, .. Of(signatures)];
    }

    private static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Signature> signatures) => signatures.Select(signature =>
        (OpenXmlElement)ParagraphBlock.Of(WordStyle.Signature, [RunBlock.Of(SafeText.Line(signature.Name), strong: true), RunBlock.Of($"\n{SafeText.Line(signature.Title)}")]));
}
