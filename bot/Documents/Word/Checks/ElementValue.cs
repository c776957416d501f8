using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>The one value of most elements, <c>w:val</c>.</summary>
internal static class ElementValue
{
    /// <summary>
    /// It, or null. Looked for by place: asking for a name looks up both name and namespace again, a hundred thousand times in a long report.
    /// </summary>
    public static string? Of(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            var value = xml is { LocalName: "val", NamespaceURI: Xmlns.Word } ? xml.Value : null;
            xml.MoveToElement();
            if (value is not null)
            {
                return value;
            }
        }

        return null;
    }
}
