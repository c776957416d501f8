using System.Globalization;
using System.Xml;
using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Documents.Word.Blocks;

/// <summary>A chart in the text's line with its caption above. What it shows stands in its alternative text.</summary>
internal static class ChartBlock
{
    /// <summary>English metric units in a twentieth of a point.</summary>
    private const int Emu = 635;

    /// <summary>7.6 cm.</summary>
    private const int Height = 2_736_000;

    /// <summary>What bars need: 2.4 cm around them, and 0.95 cm a category.</summary>
    private const int AroundBars = 864_000;
    private const int HeightOfBar = 342_000;

    /// <summary>Relation of the document to the chart of the number.</summary>
    public static string Relation(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdChart{number}");

    public static void Write(BodyWriter to, ReportChart chart)
    {
        to.Paragraph(WordStyle.Caption, chart.Caption);
        to.StartParagraph(WordStyle.Normal, to.StayWithNext);
        to.Start("r");
        to.Start("drawing");
        Inline(to, chart, to.NextChart());
        to.End();
        to.End();
        to.End();
    }

    private static void Inline(BodyWriter to, ReportChart chart, int number)
    {
        var xml = to.Xml;
        Start("inline");
        foreach (var side in (string[])["distT", "distB", "distL", "distR"])
        {
            xml.WriteAttributeString(side, "0");
        }

        Start("extent");
        xml.WriteAttributeString("cx", Text(to.TextWidth * Emu));
        xml.WriteAttributeString("cy", Text(HeightOf(chart)));
        xml.WriteEndElement();
        Start("docPr");
        xml.WriteAttributeString("id", Text(to.NextDrawing()));
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"Diagram {number}"));
        xml.WriteAttributeString("descr", SafeText.Line(chart.Description));
        xml.WriteEndElement();
        Start("cNvGraphicFramePr");
        xml.WriteEndElement();
        Graphic(xml, number);
        xml.WriteEndElement();

        void Start(string name) => xml.WriteStartElement("wp", name, Xmlns.WordDrawing);
    }

    private static void Graphic(XmlWriter xml, int number)
    {
        xml.WriteStartElement("a", "graphic", Xmlns.Drawing);
        xml.WriteStartElement("a", "graphicData", Xmlns.Drawing);
        xml.WriteAttributeString("uri", Xmlns.Chart);
        xml.WriteStartElement("c", "chart", Xmlns.Chart);
        xml.WriteAttributeString("r", "id", Xmlns.Relation, Relation(number));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // At most three quarters of a page.
    private static int HeightOf(ReportChart chart) => chart.Kind == ChartKind.Bar
        ? Math.Min(AroundBars + (chart.Categories.Count * chart.Series.Count * HeightOfBar / 2), 3 * Height)
        : Height;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
