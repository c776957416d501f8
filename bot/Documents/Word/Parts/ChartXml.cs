using System.Globalization;
using System.Xml;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Writes a chart: columns, stacked columns or lines, on a category axis and a value axis with its unit.</summary>
internal sealed class ChartXml(XmlWriter xml, Language language)
{
    /// <summary>More values than this would write their labels over each other.</summary>
    private const int MostLabels = 24;

    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    private readonly ChartShape shape = new(xml);

    public void Write(ReportChart chart, string sheet)
    {
        shape.Start("chartSpace");
        xml.WriteAttributeString("xmlns", "a", null, Xmlns.Drawing);
        xml.WriteAttributeString("xmlns", "r", null, Xmlns.Relation);
        shape.Value("date1904", "0");
        shape.Value("lang", language.Tag);
        shape.Value("roundedCorners", "0");
        shape.Start("chart");
        shape.Value("autoTitleDeleted", "1");
        shape.Start("plotArea");
        shape.Flag("layout");
        Plot(chart, sheet);
        Categories();
        Values(chart.Unit);
        shape.End();
        if (chart.Series.Count > 1)
        {
            Legend();
        }

        shape.Value("plotVisOnly", "1");
        shape.Value("dispBlanksAs", "gap");
        shape.End();
        shape.Fill("FFFFFF");
        shape.Letters(900);
        shape.Start("externalData");
        xml.WriteAttributeString("r", "id", Xmlns.Relation, "rId1");
        shape.Value("autoUpdate", "0");
        shape.End();
        shape.End();
    }

    private void Plot(ReportChart chart, string sheet)
    {
        var line = chart.Kind == ChartKind.Line;
        shape.Start(line ? "lineChart" : "barChart");
        if (!line)
        {
            shape.Value("barDir", "col");
        }

        shape.Value("grouping", line ? "standard" : chart.Kind == ChartKind.Stacked ? "stacked" : "clustered");
        shape.Value("varyColors", "0");
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Series(chart, i, sheet);
        }

        if (line)
        {
            shape.Value("marker", "1");
        }
        else
        {
            shape.Value("gapWidth", "60");
            if (chart.Kind == ChartKind.Stacked)
            {
                shape.Value("overlap", "100");
            }
        }

        shape.Value("axId", CategoryAxis);
        shape.Value("axId", ValueAxis);
        shape.End();
    }

    private void Series(ReportChart chart, int index, string sheet)
    {
        var (series, look, line) = (chart.Series[index], SeriesLook.Of(index), chart.Kind == ChartKind.Line);
        var column = Column(index + 1);
        var last = chart.Categories.Count + 1;
        shape.Start("ser");
        shape.Value("idx", Text(index));
        shape.Value("order", Text(index));
        shape.Start("tx");
        Strings($"{sheet}!${column}$1", [series.Name]);
        shape.End();
        if (line)
        {
            shape.Line(look);
            shape.Marker(look);
        }
        else
        {
            shape.Bar(look);
            shape.Value("invertIfNegative", "0");
        }

        if (chart.Categories.Count * chart.Series.Count <= MostLabels)
        {
            shape.Labels(line ? "t" : chart.Kind == ChartKind.Stacked ? "ctr" : "outEnd");
        }

        shape.Start("cat");
        Strings($"{sheet}!$A$2:$A${last}", chart.Categories);
        shape.End();
        shape.Start("val");
        Numbers($"{sheet}!${column}$2:${column}${last}", series.Values);
        shape.End();
        if (line)
        {
            shape.Value("smooth", "0");
        }

        shape.End();
    }

    private void Strings(string formula, IReadOnlyList<string> texts)
    {
        shape.Start("strRef");
        shape.Text("f", formula);
        shape.Start("strCache");
        shape.Value("ptCount", Text(texts.Count));
        for (var i = 0; i < texts.Count; i++)
        {
            Point(i, SafeText.Of(texts[i]));
        }

        shape.End();
        shape.End();
    }

    private void Numbers(string formula, IReadOnlyList<decimal?> values)
    {
        shape.Start("numRef");
        shape.Text("f", formula);
        shape.Start("numCache");
        shape.Text("formatCode", "General");
        shape.Value("ptCount", Text(values.Count));
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                Point(i, value.ToString(CultureInfo.InvariantCulture));
            }
        }

        shape.End();
        shape.End();
    }

    private void Point(int index, string value)
    {
        shape.Start("pt");
        xml.WriteAttributeString("idx", Text(index));
        shape.Text("v", value);
        shape.End();
    }

    private void Categories()
    {
        shape.Start("catAx");
        StartAxis(CategoryAxis, "b");
        EndAxis("General", "low", ValueAxis);
        shape.Value("auto", "0");
        shape.Value("lblAlgn", "ctr");
        shape.Value("lblOffset", "100");
        shape.Value("noMultiLvlLbl", "1");
        shape.End();
    }

    private void Values(string unit)
    {
        shape.Start("valAx");
        StartAxis(ValueAxis, "l");
        shape.Start("majorGridlines");
        shape.Outline(StyleSheet.Hairline, 6350);
        shape.End();
        if (!string.IsNullOrWhiteSpace(SafeText.Of(unit)))
        {
            shape.Title(SafeText.Line(unit), language.Tag);
        }

        EndAxis("General", "nextTo", CategoryAxis);
        shape.Value("crossBetween", "between");
        shape.End();
    }

    private void StartAxis(string id, string position)
    {
        shape.Value("axId", id);
        shape.Start("scaling");
        shape.Value("orientation", "minMax");
        shape.End();
        shape.Value("delete", "0");
        shape.Value("axPos", position);
    }

    private void EndAxis(string format, string labels, string crosses)
    {
        shape.NumberFormat(format);
        shape.Value("majorTickMark", "none");
        shape.Value("minorTickMark", "none");
        shape.Value("tickLblPos", labels);
        shape.Outline(StyleSheet.Quiet, 9525);
        shape.Value("crossAx", crosses);
        shape.Value("crosses", "autoZero");
    }

    private void Legend()
    {
        shape.Start("legend");
        shape.Value("legendPos", "b");
        shape.Value("overlay", "0");
        shape.End();
    }

    private static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
