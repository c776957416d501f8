using System.Text;
using System.Xml;
using System.Xml.Linq;
using TeamsAssistant.Documents.Word.Parts;

namespace TeamsAssistant.Tests.Documents.Word;

/// <summary>It writes what the framework's writer writes.</summary>
public sealed class Utf8XmlWriterTests
{
    private const string W = "urn:w";
    private const string R = "urn:r";

    [Fact]
    public void Elements_and_attributes_of_namespaces_declared_and_not() => Same(xml =>
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", "document", W);
        xml.WriteAttributeString("xmlns", "r", null, R);
        xml.WriteStartElement("w", "body", W);
        xml.WriteAttributeString("r", "id", R, "rId1");
        xml.WriteAttributeString("a", "b", "urn:a", "ny");
        xml.WriteStartElement("c", "inner", "urn:a");
        xml.WriteAttributeString("plain", "1");
        xml.WriteEndElement();
        xml.WriteStartElement("a", "other", "urn:other");
        xml.WriteFullEndElement();
        xml.WriteElementString("w", "t", W, "text");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    [Fact]
    public void An_attribute_in_one_step_is_the_same_attribute()
    {
        Assert.Equal(
            Written(xml => Around(xml, () => xml.WriteAttributeString("w", "val", W, "å & \"b\""))),
            Written(xml => Around(xml, () => xml.Attribute("w", "val", W, "å & \"b\""))));
        Assert.Throws<InvalidOperationException>(() => Written(xml => Around(xml, () =>
        {
            xml.Attribute("w", "val", W, "1");
            xml.Attribute("w", "val", W, "2");
        })));

        static string Written(Action<Utf8XmlWriter> write)
        {
            using var stream = new MemoryStream();
            using (var xml = new Utf8XmlWriter(stream))
            {
                write(xml);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        }

        // The element itself has no namespace, so that the attribute has to declare its own.
        static void Around(Utf8XmlWriter xml, Action attribute)
        {
            xml.WriteStartElement("t");
            attribute();
            xml.WriteEndElement();
        }
    }

    [Fact]
    public void A_default_namespace_and_one_inside_of_it() => Same(xml =>
    {
        xml.WriteStartElement("Types", "urn:types");
        xml.WriteStartElement("Default", "urn:types");
        xml.WriteAttributeString("Extension", "xml");
        xml.WriteEndElement();
        xml.WriteStartElement("Other", "urn:other");
        xml.WriteStartElement("Inner", "urn:types");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    [Theory]
    [InlineData("&<>\"' å 😀 \u2028 ]]>")]
    [InlineData("")]
    [InlineData(" rad\nett\toch ")]
    public void Text_and_values(string text) => Same(xml =>
    {
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteAttributeString("v", text);
        xml.WriteString(text);
        xml.WriteEndElement();
    });

    [Theory]
    [InlineData("<r xmlns='urn:w' xmlns:x='urn:x' x:a='1'><b x:c='&amp;'>å<!--c--><?p i?><![CDATA[<&]]></b><d xmlns=''/><x:e xmlns:x='urn:y' x:f=''/></r>")]
    [InlineData("<w:p xmlns:w='urn:w' xmlns:v='urn:w' w:a='1'><v:q xml:space='preserve'> </v:q><w:empty></w:empty></w:p>")]
    public void What_was_read_of_a_template(string read) => Same(XElement.Parse(read, LoadOptions.PreserveWhitespace).WriteTo);

    [Fact]
    public void A_part_of_a_tree_whose_namespace_is_declared_above() => Same(xml =>
    {
        XNamespace w = W;
        var tree = XElement.Parse($"<w:a xmlns:w='{W}'><w:b w:c='1'><w:d/></w:b></w:a>");
        xml.WriteStartElement("w", "document", W);
        new XElement(tree.Element(w + "b")!).WriteTo(xml);
        tree.Element(w + "b")!.WriteTo(xml);
        xml.WriteEndElement();
    });

    [Fact]
    public void More_than_its_buffer_holds() => Same(xml =>
    {
        xml.WriteStartElement("t");
        for (var i = 0; i < 40_000; i++)
        {
            xml.WriteElementString("å", "😀<&");
        }

        xml.WriteString(new string('é', 300_000) + "😀");
        xml.WriteEndElement();
    });

    [Fact]
    public void Nothing_that_no_reader_would_take()
    {
        Refuses(xml => xml.WriteString("\u0001"));
        Refuses(xml => xml.WriteString("halv \uD83D"));
        Refuses(xml => xml.WriteString("\uFFFE"));
        Refuses(xml => xml.WriteAttributeString("v", "\0"));
        Refuses(xml =>
        {
            xml.WriteAttributeString("v", "1");
            xml.WriteAttributeString("v", "2");
        });
        Refuses(xml => xml.WriteEndDocument());
    }

    private static void Refuses(Action<XmlWriter> write)
    {
        using var xml = new Utf8XmlWriter(Stream.Null);
        xml.WriteStartElement("t");

        Assert.Throws<InvalidOperationException>(() => write(xml));
    }

    private static void Same(Action<XmlWriter> write)
    {
        using var expected = new MemoryStream();
        using (var xml = XmlWriter.Create(expected, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Auto }))
            write(xml);

        using var actual = new MemoryStream();
        using (var xml = new Utf8XmlWriter(actual))
            write(xml);

        Assert.Equal(
            XElement.Parse(Encoding.UTF8.GetString(expected.ToArray()), LoadOptions.PreserveWhitespace),
            XElement.Parse(Encoding.UTF8.GetString(actual.ToArray()), LoadOptions.PreserveWhitespace),
            XNode.EqualityComparer);
    }
}
