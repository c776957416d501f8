using System.Globalization;
using System.Xml;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>How the parts of a chart are drawn: fills, lines, markers, letters.</summary>
internal sealed class ChartShape(XmlWriter xml)
{
    public void Start(string name) => xml.WriteStartElement("c", name, Xmlns.Chart);

    public void End() => xml.WriteEndElement();

    public void Flag(string name)
    {
        Start(name);
        End();
    }

    public void Value(string name, string value)
    {
        Start(name);
        xml.WriteAttributeString("val", value);
        End();
    }

    public void Text(string name, string text) => xml.WriteElementString("c", name, Xmlns.Chart, text);

    /// <summary>A plain background without line.</summary>
    public void Fill(string colour)
    {
        Start("spPr");
        Solid(colour);
        Draw("ln");
        Draw("noFill");
        End();
        End();
        End();
    }

    /// <summary>A line alone.</summary>
    public void Outline(string colour, int width)
    {
        Start("spPr");
        Stroke(colour, width, "solid");
        End();
    }

    /// <summary>A column of a series.</summary>
    public void Bar(SeriesLook look)
    {
        Start("spPr");
        if (look.Pattern is { } pattern)
        {
            Draw("pattFill");
            xml.WriteAttributeString("prst", pattern);
            Colour("fgClr", look.Colour);
            Colour("bgClr", "FFFFFF");
            End();
        }
        else
        {
            Solid(look.Colour);
        }

        Stroke(look.Colour, 12700, "solid");
        End();
    }

    /// <summary>The line of a series.</summary>
    public void Line(SeriesLook look)
    {
        Start("spPr");
        Stroke(look.Colour, 28575, look.Dash);
        End();
    }

    /// <summary>The points of a series.</summary>
    public void Marker(SeriesLook look)
    {
        Start("marker");
        Value("symbol", look.Marker);
        Value("size", "8");
        Start("spPr");
        Solid(look.Colour);
        Stroke(look.Colour, 9525, "solid");
        End();
        End();
    }

    /// <summary>How numbers are written, whatever the cells say.</summary>
    public void NumberFormat(string format)
    {
        Start("numFmt");
        xml.WriteAttributeString("formatCode", format);
        xml.WriteAttributeString("sourceLinked", "0");
        End();
    }

    /// <summary>The value beside each point, dark on white.</summary>
    public void Labels(string position, string format)
    {
        Start("dLbls");
        if (position == "ctr")
        {
            // A part of nothing has no room for its label.
            NumberFormat($"{format};{format.Replace("]", "]-", StringComparison.Ordinal)};;");
            Fill("FFFFFF");
        }
        else
        {
            NumberFormat(format);
        }

        Letters(800);
        Value("dLblPos", position);
        Shown(value: true);
        End();
    }

    /// <summary>The value beside the point alone.</summary>
    public void LastLabel(int point, string position, string format)
    {
        Start("dLbls");
        Start("dLbl");
        Value("idx", point.ToString(CultureInfo.InvariantCulture));
        NumberFormat(format);
        Letters(800);
        Value("dLblPos", position);
        Shown(value: true);
        End();
        Shown(value: false);
        End();
    }

    private void Shown(bool value)
    {
        Value("showLegendKey", "0");
        Value("showVal", value ? "1" : "0");
        Value("showCatName", "0");
        Value("showSerName", "0");
        Value("showPercent", "0");
        Value("showBubbleSize", "0");
    }

    /// <summary>Size in hundredths of a point, dark.</summary>
    public void Letters(int size)
    {
        Start("txPr");
        Body();
        Draw("p");
        Draw("pPr");
        Properties("defRPr", size, null);
        End();
        Draw("endParaRPr");
        End();
        End();
        End();
    }

    /// <summary>The title of an axis.</summary>
    public void Title(string text, string language)
    {
        Start("title");
        Start("tx");
        Start("rich");
        Body();
        Draw("p");
        Draw("r");
        Properties("rPr", 900, language);
        xml.WriteElementString("a", "t", Xmlns.Drawing, text);
        End();
        End();
        End();
        End();
        Value("overlay", "0");
        End();
    }

    private void Body()
    {
        Draw("bodyPr");
        End();
        Draw("lstStyle");
        End();
    }

    private void Properties(string name, int size, string? language)
    {
        Draw(name);
        if (language is not null)
        {
            xml.WriteAttributeString("lang", language);
        }

        xml.WriteAttributeString("sz", size.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("b", "0");
        Solid(StyleSheet.Ink);
        End();
    }

    private void Stroke(string colour, int width, string dash)
    {
        Draw("ln");
        xml.WriteAttributeString("w", width.ToString(CultureInfo.InvariantCulture));
        Solid(colour);
        Draw("prstDash");
        xml.WriteAttributeString("val", dash);
        End();
        End();
    }

    private void Solid(string colour) => Colour("solidFill", colour);

    private void Colour(string name, string colour)
    {
        Draw(name);
        Draw("srgbClr");
        xml.WriteAttributeString("val", colour);
        End();
        End();
    }

    private void Draw(string name) => xml.WriteStartElement("a", name, Xmlns.Drawing);
}
