using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Pictures and charts without words for those who cannot see them.</summary>
internal static class PictureCheck
{
    /// <summary>Marked in Word as decoration: screen readers pass it by.</summary>
    public static bool IsDecoration(XElement properties) =>
        properties.Descendants().Any(element => element.Name.LocalName == "decorative" && (string?)element.Attribute("val") is "1" or "true");

    public static IEnumerable<string> FindingsIn(XElement story) =>
        from properties in story.Descendants(XName.Get("docPr", Xmlns.WordDrawing))
        where string.IsNullOrWhiteSpace((string?)properties.Attribute("descr")) && !IsDecoration(properties)
        select $"The picture '{(string?)properties.Attribute("name")}' has no alternative text.";
}
