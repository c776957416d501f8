using DocumentFormat.OpenXml;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Who signs: name and title, kept together.</summary>
internal static class SignatureBlock
{
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Signature> signatures) => signatures.Select(signature =>
        (OpenXmlElement)ParagraphBlock.Of(WordStyle.Signature, [RunBlock.Of(SafeText.Line(signature.Name), strong: true), RunBlock.Of($"\n{SafeText.Line(signature.Title)}")]));
}
