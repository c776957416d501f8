using System.Globalization;
using System.Xml;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>Writes a chart: columns, bars, stacked columns or lines, on a category axis and a value axis with its unit.</summary>
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
        Categories(chart.Kind);
        Values(chart);
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
            shape.Value("barDir", chart.Kind == ChartKind.Bar ? "bar" : "col");
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

        if (line)
        {
            // A label at each point would write over the lines.
            shape.LastLabel(chart.Categories.Count - 1, IsHighest(chart, series) ? "t" : "b", FormatOf(chart));
        }
        else if (chart.Categories.Count * chart.Series.Count <= MostLabels)
        {
            shape.Labels(chart.Kind == ChartKind.Stacked ? "ctr" : "outEnd", FormatOf(chart));
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

    private void Categories(ChartKind kind)
    {
        var lying = kind == ChartKind.Bar;
        shape.Start("catAx");
        StartAxis(CategoryAxis, lying ? "l" : "b", lying ? "maxMin" : "minMax");
        EndAxis("General", "low", ValueAxis, "autoZero");
        shape.Value("auto", "0");
        shape.Value("lblAlgn", "ctr");
        shape.Value("lblOffset", "100");
        shape.Value("noMultiLvlLbl", "1");
        shape.End();
    }

    private void Values(ReportChart chart)
    {
        var lying = chart.Kind == ChartKind.Bar;
        shape.Start("valAx");
        StartAxis(ValueAxis, lying ? "b" : "l", "minMax");
        shape.Start("majorGridlines");
        shape.Outline(StyleSheet.Hairline, 6350);
        shape.End();
        if (!string.IsNullOrWhiteSpace(SafeText.Of(chart.Unit)))
        {
            shape.Title(SafeText.Line(chart.Unit), language.Tag);
        }

        // Bars are read from above: without this their axis would stand there too.
        EndAxis(FormatOf(chart), "nextTo", CategoryAxis, lying ? "max" : "autoZero");
        shape.Value("crossBetween", "between");
        shape.End();
    }

    private void StartAxis(string id, string position, string orientation)
    {
        shape.Value("axId", id);
        shape.Start("scaling");
        shape.Value("orientation", orientation);
        shape.End();
        shape.Value("delete", "0");
        shape.Value("axPos", position);
    }

    private void EndAxis(string format, string labels, string other, string crosses)
    {
        shape.NumberFormat(format);
        shape.Value("majorTickMark", "none");
        shape.Value("minorTickMark", "none");
        shape.Value("tickLblPos", labels);
        shape.Outline(StyleSheet.Quiet, 9525);
        shape.Value("crossAx", other);
        shape.Value("crosses", crosses);
    }

    /// <summary>
    /// Whole numbers, or one decimal where a value has any: as amounts are read elsewhere. The language's own signs also where the program
    /// that draws it speaks another.
    /// </summary>
    private string FormatOf(ReportChart chart)
    {
        var form = chart.Series.SelectMany(series => series.Values).Any(value => value is { } known && known != decimal.Truncate(known)) ? "#,##0.0" : "#,##0";
        return $"[$-{(language == Language.English ? "409" : "41D")}]{form}";
    }

    private static bool IsHighest(ReportChart chart, ChartSeries series) =>
        chart.Series.Max(one => one.Values[^1]) is not { } highest || series.Values[^1] == highest;

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
