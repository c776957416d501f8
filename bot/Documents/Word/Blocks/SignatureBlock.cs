using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>Who signs: name and title, kept together.</summary>
internal static class SignatureBlock
{
    public static void Write(BodyWriter to, IReadOnlyList<Signature> signatures)
    {
        foreach (var signature in signatures)
        {
            to.StartParagraph(WordStyle.Signature);
            to.Run(SafeText.Line(signature.Name), strong: true);
            to.Run($"\n{SafeText.Line(signature.Title)}");
            to.End();
        }
    }
}
