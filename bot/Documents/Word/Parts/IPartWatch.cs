using TeamsAssistant.Documents.Word.Checks;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Hears what is written into a part, element by element.</summary>
internal interface IPartWatch
{
    /// <summary>An element's tag is complete.</summary>
    /// <param name="name">Without prefix.</param>
    /// <param name="uri">Its namespace.</param>
    /// <param name="depth">How many elements it stands in.</param>
    /// <param name="at">Its attributes, until the next call.</param>
    void Start(string name, string uri, int depth, ElementView at);

    /// <summary>Text in the element that began last, or between its children.</summary>
    void Text(string text);

    /// <summary>An element ends.</summary>
    void End(string name, string uri);
}
