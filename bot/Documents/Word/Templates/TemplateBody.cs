using System.Xml;
using System.Xml.Linq;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Templates;

/// <summary>Writes the template's document part and, where its controls stand, the report.</summary>
/// <param name="xml">The document part.</param>
/// <param name="to">The same, for the blocks.</param>
/// <param name="content">The report.</param>
/// <param name="placement">What goes where.</param>
internal sealed class TemplateBody(XmlWriter xml, BodyWriter to, ReportContent content, Placement placement)
{
    private static readonly XNamespace W = Xmlns.W;

    /// <summary>Writes the filled document element.</summary>
    public void Write(XElement document)
    {
        Open(document);
        foreach (var child in document.Elements())
        {
            if (child.Name == W + "body")
            {
                Body(child);
            }
            else
            {
                child.WriteTo(xml);
            }
        }

        xml.WriteEndElement();
    }

    private void Body(XElement body)
    {
        Open(body);
        var end = body.Elements(W + "sectPr").LastOrDefault();
        foreach (var child in body.Elements().Where(child => child != end))
        {
            Child(child);
        }

        if (placement.Last is null)
        {
            After();
        }

        if (placement.Appendices is null)
        {
            AppendixBlock.Write(to, content.Appendices);
        }

        end?.WriteTo(xml);
        xml.WriteEndElement();
    }

    private void Child(XElement child)
    {
        if (child == placement.First && placement.Contents is null)
        {
            Contents();
        }

        if (child == placement.Contents)
        {
            Contents();
        }
        else if (child == placement.Signature)
        {
            // Without its control: LibreOffice shows a control of one paragraph as plain text.
            SignatureBlock.Write(to, content.Signatures);
        }
        else if (child == placement.Appendices)
        {
            Control(child, content.Appendices.Count > 0, () => AppendixBlock.Write(to, content.Appendices));
        }
        else if (placement.In(child) is { } sections)
        {
            Control(child, sections.Count > 0, () => Sections(sections));
        }
        else
        {
            child.WriteTo(xml);
        }

        if (child == placement.Last)
        {
            After();
        }
    }

    private void Contents()
    {
        if (to.Bookmarked)
        {
            ContentsBlock.Write(to, placement.Headings(content));
        }
    }

    /// <summary>What has no control of its own.</summary>
    private void After()
    {
        Sections(placement.Left);
        if (!placement.HasSignature)
        {
            SignatureBlock.Write(to, content.Signatures);
        }
    }

    private void Sections(IReadOnlyList<PlacedSection> sections)
    {
        foreach (var (section, heading) in sections)
        {
            SectionBlock.Write(to, section, level: 1, heading);
        }
    }

    /// <summary>A control with what fills it; one that nothing fills is left out.</summary>
    private void Control(XElement control, bool filled, Action write)
    {
        if (!filled)
        {
            return;
        }

        var properties = new XElement(control.Element(W + "sdtPr")!);
        ControlText.Clean(properties);
        properties.Elements().Where(element => element.Name == W + "text" || element.Name == W + "richText").Remove();
        to.Start("sdt");
        properties.WriteTo(xml);
        to.Start("sdtContent");
        write();
        to.End();
        to.End();
    }

    private void Open(XElement element)
    {
        xml.WriteStartElement(element.GetPrefixOfNamespace(element.Name.Namespace), element.Name.LocalName, element.Name.NamespaceName);
        foreach (var attribute in element.Attributes())
        {
            if (attribute.IsNamespaceDeclaration)
            {
                xml.WriteAttributeString("xmlns", attribute.Name.LocalName == "xmlns" ? string.Empty : attribute.Name.LocalName, null, attribute.Value);
            }
            else
            {
                xml.WriteAttributeString(element.GetPrefixOfNamespace(attribute.Name.Namespace), attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
            }
        }
    }
}
