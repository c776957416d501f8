using System.Globalization;
using TeamsAssistant.Calendar;
using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Word;
using TeamsAssistant.Documents.Word.Templates;
using TeamsAssistant.Money;
using TeamsAssistant.Tests.Documents.Word;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

/// <summary>What holds for every kind of report, made from the demo municipality in both languages.</summary>
public sealed class EveryReportTests
{
    public static TheoryData<MatterKind, string> Kinds()
    {
        var data = new TheoryData<MatterKind, string>();
        foreach (var kind in Enum.GetValues<MatterKind>())
        {
            data.Add(kind, "sv");
            data.Add(kind, "en");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_is_a_sound_document_and_the_same_bytes_twice(MatterKind kind, string language)
    {
        var first = CheckedDocument.Of(await ContentAsync(kind, language), $"{kind}-{language}");

        Assert.Equal(first, WordWriter.Write(await ContentAsync(kind, language)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_figure_stands_in_the_list_of_sources_with_its_value_who_or_which_file_and_when(MatterKind kind, string language)
    {
        var content = await ContentAsync(kind, language);
        var missing = language == "en" ? "missing" : "saknas";
        var figures = content.Figures.ToList();
        if (kind == MatterKind.Agenda)
        {
            Assert.Empty(figures);
            return;
        }

        var table = content.Appendices[^1].Blocks.OfType<ReportTable>().Single();
        var said = table.Rows.SelectMany(row => SourceLine.Of(row)).ToDictionary(line => line.Number);
        Assert.True(table.Fine);
        Assert.Equal(figures.Count, said.Count);
        Assert.All(figures, figure =>
        {
            var line = said[figure.Number];
            Assert.Equal(figure.About, line.About);
            Assert.Contains(
                figure is { Value: { } amount } && IsMoney(figure.Kind) ? AmountText.Exact((long)amount, Language.From(language)) : figure.Text,
                line.Value,
                StringComparison.Ordinal);
            Assert.NotNull(figure.Source.Id);
            Assert.Equal(figure.Source.At is { } at ? MunicipalClock.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : missing, line.Day);
            Assert.NotEqual(missing, line.Day);
            Assert.NotEqual(missing, line.From);
            Assert.All(new[] { figure.Source.By, figure.Source.File }.OfType<string>(), from => Assert.Contains(from, line.From, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Its_figures_are_numbered_in_reading_order(MatterKind kind, string language)
    {
        var keys = (await ContentAsync(kind, language)).Figures.Select(figure => figure.Key).ToList();

        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_heading_stands_twice_side_by_side_none_is_empty_and_no_cell_is(MatterKind kind, string language)
    {
        var content = await ContentAsync(kind, language);
        var sections = content.Sections.Concat(content.Sections.SelectMany(section => section.Subsections)).ToList();

        Assert.All(sections, section => Assert.True(section.Blocks.Count + section.Subsections.Count > 0, section.Heading));
        Assert.Equal(content.Sections.Select(section => section.Heading).Distinct(), content.Sections.Select(section => section.Heading));
        Assert.All(
            sections.SelectMany(section => section.Blocks).Concat(content.Appendices.SelectMany(appendix => appendix.Blocks)).OfType<ReportTable>()
                .SelectMany(table => table.Rows.SelectMany(row => row.Cells.Append([table.Caption]))),
            cell => Assert.False(string.IsNullOrWhiteSpace(string.Concat(cell.Select(run => run.Text)))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_chart_has_a_value_or_a_gap_for_each_category_and_tells_itself_in_words(MatterKind kind, string language)
    {
        var content = await ContentAsync(kind, language);

        Assert.All(
            content.Sections.SelectMany(section => section.Blocks.Concat(section.Subsections.SelectMany(one => one.Blocks))).OfType<ReportChart>(),
            chart =>
            {
                Assert.All(chart.Series, series => Assert.Equal(chart.Categories.Count, series.Values.Count));
                Assert.All(chart.Categories, category => Assert.Contains(category, chart.Description, StringComparison.Ordinal));
            });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_fills_a_municipalitys_template_and_says_the_same_there(MatterKind kind, string language)
    {
        var content = await ContentAsync(kind, language);

        var file = CheckedDocument.Of(content, $"{kind}-{language}-mall", TemplateReader.Read(MunicipalTemplate.File()).Template);
        Assert.Equal(file, WordWriter.Write(await ContentAsync(kind, language), TemplateReader.Read(MunicipalTemplate.File()).Template));

        using var document = CheckedDocument.Open(file);
        var text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(content.Sections.Concat(content.Appendices).SelectMany(section => section.Figures), figure => Assert.Contains(figure.Text, text, StringComparison.Ordinal));
        Assert.All(content.Head, field => Assert.Contains(field.Value, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Its_sections_and_the_fields_of_its_head_have_the_tags_that_a_template_knows(MatterKind kind, string language)
    {
        var content = await ContentAsync(kind, language);

        Assert.All(content.Sections, section => Assert.Contains(section.Tag, TemplateTags.Sections));
        Assert.All(content.Head, field => Assert.Contains(field.Tag, TemplateTags.Singles));
        Assert.Equal((await ContentAsync(kind, "sv")).Sections.Select(section => section.Tag), content.Sections.Select(section => section.Tag));
    }

    private static bool IsMoney(FigureKind kind) => kind
        is FigureKind.Budget or FigureKind.Outcome or FigureKind.Remaining or FigureKind.Forecast or FigureKind.Deviation
        or FigureKind.SourceBudget or FigureKind.SourceUsed or FigureKind.Allotted or FigureKind.CarriedIn
        or FigureKind.MonthOutcome or FigureKind.OutcomeSoFar;

    private static Task<ReportContent> ContentAsync(MatterKind kind, string language) => DemoReports.ContentAsync(kind, Language.From(language));
}
