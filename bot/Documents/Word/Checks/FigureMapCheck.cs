using System.Xml;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Figures that cannot be traced: not in the map, or in a document of our look not in a control.</summary>
/// <param name="expected">What the document must hold.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class FigureMapCheck(DocumentExpectation expected, List<string> faults) : IPartWatch
{
    private readonly HashSet<string> keys = [];

    /// <summary>Reads a part that may be the map.</summary>
    public void Read(XmlReader xml, RelationUse relations)
    {
        var at = new ReadElement(xml);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Start(xml.LocalName, xml.NamespaceURI, xml.Depth, at);
                relations.Check(at);
            }
        }
    }

    /// <inheritdoc/>
    public void Start(string name, string uri, int depth, ElementView at)
    {
        if (name == "figure" && uri == FigureMap.Namespace && at.Attribute("key", string.Empty) is var key && !keys.Add(key ?? string.Empty))
        {
            faults.Add($"The map explains the figure {key} twice.");
        }
    }

    /// <inheritdoc/>
    public void Text(string text)
    {
    }

    /// <inheritdoc/>
    public void End(string name, string uri)
    {
    }

    /// <summary>After all parts.</summary>
    /// <param name="written">Keys of the figures that stand in a control.</param>
    public void EndDocument(IReadOnlySet<string> written)
    {
        if (expected.Figures is not { } figures)
        {
            return;
        }

        faults.AddRange(figures.Keys.Where(key => !keys.Contains(key)).Select(key => $"The map does not explain the figure {key}."));
        faults.AddRange(keys.Where(key => !figures.ContainsKey(key)).Select(key => $"The map explains {key}, which is no figure."));

        // A template that lays out a table itself may leave out a column.
        if (expected.Own)
        {
            faults.AddRange(figures.Keys.Where(key => !written.Contains(key)).Select(key => $"The figure {key} stands in no content control."));
        }
    }
}
