using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Writes a part that the Open XML SDK has no types for.</summary>
internal static class PartXml
{
    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void Write(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = XmlWriter.Create(stream, Plain);
        root.WriteTo(writer);
    }
}
