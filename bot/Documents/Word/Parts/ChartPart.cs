using System.Globalization;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Documents.Word.Blocks;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Documents.Word.Parts;

/// <summary>A chart's own part, and the workbook that people edit it by. The chart keeps the workbook's values and shows them without it.</summary>
internal static class ChartPart
{
    private const string SheetName = "Data";

    private static readonly TextSource Texts = new(typeof(WordWriter), "Texts");

    /// <summary>Adds the charts with their workbooks, related to the document part as the blocks name them.</summary>
    public static void AddTo(PackageParts parts, string document, IReadOnlyList<ReportChart> charts, Language language)
    {
        if (charts.Count > 0)
        {
            parts.Ending("xlsx", $"{Xmlns.MediaStart}spreadsheetml.sheet");
        }

        for (var i = 0; i < charts.Count; i++)
        {
            var (chart, name) = (charts[i], string.Create(CultureInfo.InvariantCulture, $"report-chart{i + 1:0000}"));
            var part = $"word/charts/{name}.xml";
            parts.AddXml(part, $"{Xmlns.MediaStart}drawingml.chart+xml", xml => new ChartXml(xml, language).Write(chart, SheetName));
            parts.Add($"word/embeddings/{name}.xlsx", null, stream => stream.Write(WorkbookWriter.Write(Workbook(chart, language))));
            parts.Relate(part, PartRelation.Office("rId1", "package", $"../embeddings/{name}.xlsx"));
            parts.Relate(document, PartRelation.Office(ChartBlock.Relation(i + 1), "chart", $"/{part}"));
        }
    }

    /// <summary>The charts of the report in the order in which they are written.</summary>
    public static IEnumerable<ReportChart> In(IEnumerable<ReportSection> sections) => sections.SelectMany(section =>
        section.Blocks.OfType<ReportChart>().Concat(In(section.Subsections)));

    private static Sheet Workbook(ReportChart chart, Language language) => new(
        SheetName,
        [(Texts[language, "Chart.Category"], 28), .. chart.Series.Select(series => (series.Name, 16))],
        [.. chart.Categories.Select((category, row) => (IReadOnlyList<object?>)[category, .. chart.Series.Select(series => (object?)series.Values[row])])]);
}
