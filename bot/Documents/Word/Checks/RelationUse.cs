using System.Xml;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Relations that a part's elements name and the part does not have: Word calls such a file unreadable.</summary>
/// <param name="known">Ids of the part's relations.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class RelationUse(IReadOnlySet<string> known, List<string> faults)
{
    /// <summary>Looks at the element's attributes; the reader stays at it.</summary>
    public void Check(XmlReader xml)
    {
        if (xml.AttributeCount == 0)
        {
            return;
        }

        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == Xmlns.Relation && xml.Value is { Length: > 0 } id && !known.Contains(id))
            {
                faults.Add($"The relation '{id}' is not defined.");
            }
        }

        xml.MoveToElement();
    }

    /// <summary>Reads a whole part.</summary>
    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Check(xml);
            }
        }
    }
}
