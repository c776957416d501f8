using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>The element at which a reader stands.</summary>
internal sealed class ReadElement(XmlReader xml) : ElementView
{
    /// <inheritdoc/>
    public override bool KeepsSpace => xml.AttributeCount > 0 && xml.XmlSpace == XmlSpace.Preserve;

    /// <inheritdoc/>
    public override IEnumerable<string> Relations
    {
        get
        {
            while (xml.MoveToNextAttribute())
            {
                if (xml.NamespaceURI == Xmlns.Relation)
                {
                    yield return xml.Value;
                }
            }

            xml.MoveToElement();
        }
    }

    /// <inheritdoc/>
    public override string? Attribute(string name, string uri) => xml.GetAttribute(name, uri);
}
