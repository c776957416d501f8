using TeamsAssistant.Documents.Word.Blocks;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>A4 upright. Lengths are twentieths of a point.</summary>
internal static class PageLayout
{
    private const int Width = 11906;
    private const int Height = 16838;
    private const int Side = 1418;

    /// <summary>Between the side margins.</summary>
    public const int TextWidth = Width - (2 * Side);

    public static void Write(BodyWriter to, string header, string footer)
    {
        to.Start("sectPr");
        Reference(to, "headerReference", header);
        Reference(to, "footerReference", footer);
        Sizes(to, "pgSz", ("w", Width), ("h", Height));
        Sizes(to, "pgMar", ("top", 1814), ("right", Side), ("bottom", 1588), ("left", Side), ("header", 737), ("footer", 624), ("gutter", 0));
        to.End();
    }

    private static void Reference(BodyWriter to, string element, string relation)
    {
        to.Start(element);
        to.Attribute("type", "default");
        to.Xml.WriteAttributeString("r", "id", Xmlns.Relation, relation);
        to.End();
    }

    private static void Sizes(BodyWriter to, string element, params ReadOnlySpan<(string Name, int Value)> sizes)
    {
        to.Start(element);
        foreach (var (name, value) in sizes)
        {
            to.Attribute(name, value);
        }

        to.End();
    }
}
