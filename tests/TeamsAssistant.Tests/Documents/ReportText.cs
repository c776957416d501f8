using TeamsAssistant.Documents.Reports;

namespace TeamsAssistant.Tests.Documents;

/// <summary>A report as it is read.</summary>
internal static class ReportText
{
    /// <summary>What stands under a heading, its subsections apart: a line a paragraph, a line a row with its cells between bars.</summary>
    public static string Under(ReportContent report, string heading)
    {
        var section = report.Sections.Concat(report.Sections.SelectMany(section => section.Subsections)).Single(section => section.Heading == heading);
        return string.Join('\n', section.Blocks.SelectMany(Lines));
    }

    /// <summary>Everything: head, headings, captions, columns, descriptions and texts.</summary>
    public static string Whole(ReportContent report) => string.Join('\n',
    [
        report.Kind, report.Title, report.Addressee,
        .. report.Head.SelectMany(field => new[] { field.Label, field.Value }),
        .. report.Sections.Concat(report.Sections.SelectMany(section => section.Subsections)).SelectMany(section => (string[])
        [
            section.Heading,
            .. section.Blocks.OfType<ReportTable>().SelectMany(table => table.Columns.Select(column => column.Header).Append(table.Caption).Append(table.Description)),
            .. section.Blocks.SelectMany(Lines),
        ]),
        .. report.Signatures.Select(signature => signature.Title),
    ]);

    private static IEnumerable<string> Lines(ReportBlock block) => block is ReportTable table
        ? table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Concat(cell.Select(run => run.Text)))))
        : [string.Concat(block.Runs.Select(run => run.Text))];
}
