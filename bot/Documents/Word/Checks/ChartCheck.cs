using System.Xml.Linq;

namespace TeamsAssistant.Documents.Word.Checks;

/// <summary>Charts that some cannot read: pale series, or series that differ by colour alone.</summary>
internal static class ChartCheck
{
    /// <summary>WCAG 2.1, 1.4.11: graphical objects.</summary>
    private const double Least = 3;

    private static readonly XNamespace Chart = Xmlns.Chart;
    private static readonly XNamespace Drawing = Xmlns.Drawing;

    public static IEnumerable<string> FindingsIn(XElement chart)
    {
        var series = chart.Descendants(Chart + "ser").ToList();
        foreach (var one in series)
        {
            var colours = one.Elements(Chart + "spPr").Descendants(Drawing + "srgbClr").Where(colour => colour.Parent!.Name != Drawing + "bgClr").ToList();
            if (colours.Count == 0 || colours.Any(colour => Contrast.Between((string?)colour.Attribute("val"), "FFFFFF") < Least))
            {
                yield return "A series of a chart has too little contrast.";
            }
        }

        if (Doubles.In(series.Select(Shape)).Count > 0)
        {
            yield return "Two series of a chart differ by colour alone.";
        }

        if (chart.Descendants(Chart + "externalData").FirstOrDefault() is null)
        {
            yield return "A chart has no workbook to edit it by.";
        }
    }

    private static string Shape(XElement series) => string.Join(
        ' ',
        series.Elements(Chart + "spPr").Elements(Drawing + "pattFill").Attributes("prst")
            .Concat(series.Elements(Chart + "spPr").Descendants(Drawing + "prstDash").Attributes("val"))
            .Concat(series.Elements(Chart + "marker").Elements(Chart + "symbol").Attributes("val"))
            .Select(attribute => attribute.Value));
}
