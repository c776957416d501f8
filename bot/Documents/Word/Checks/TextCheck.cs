namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Text whose outer spaces would be lost.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class TextCheck(List<string> faults)
{
    private bool kept;

    /// <summary>Whether the text is of interest.</summary>
    public bool Listens => !kept;

    /// <summary>A text begins; only its own attribute counts.</summary>
    public void Start(ElementView at) => kept = at.KeepsSpace;

    public void Text(string text)
    {
        if (!kept && text is [var first, ..] && (IsSpace(first) || IsSpace(text[^1])))
        {
            faults.Add("A text with outer spaces lacks xml:space.");
        }
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n';
}
