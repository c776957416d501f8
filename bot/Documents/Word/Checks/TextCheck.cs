using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Text whose outer spaces would be lost.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class TextCheck(List<string> faults)
{
    private bool kept;

    /// <summary>A text begins; only its own attribute counts.</summary>
    public void Start(XmlReader xml) => kept = xml.AttributeCount > 0 && xml.XmlSpace == XmlSpace.Preserve;

    public void Text(XmlReader xml)
    {
        if (!kept && xml.Value is [var first, ..] text && (IsSpace(first) || IsSpace(text[^1])))
        {
            faults.Add("A text with outer spaces lacks xml:space.");
        }
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n';
}
