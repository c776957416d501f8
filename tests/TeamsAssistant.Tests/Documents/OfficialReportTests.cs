using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Documents;

public sealed class OfficialReportTests
{
    [Fact]
    public void Headings_come_in_the_order_of_the_domain() => Assert.Equal(
        ["Förslag till beslut", "Ärendet", "Beredning", "Föredragning", "Ekonomiska konsekvenser", "Beslutsunderlag"],
        OfficialReport.Of(ReportExample.Input()).Sections.Select(section => section.Heading));

    [Fact]
    public void A_missing_answer_is_named_by_its_initiative_and_so_is_that_nobody_owns_it()
    {
        var gaps = Text(OfficialReport.Of(ReportExample.Input()), "Uppgifter som saknas");

        Assert.Contains("3 insatser har inte svarat", gaps, StringComparison.Ordinal);
        Assert.Contains("Trygga unga: stöd till avhoppare från kriminalitet|saknas|svar i uppföljningsomgången; ansvarig; indikator", gaps, StringComparison.Ordinal);
        Assert.Contains("Lovstöd|Mohammed Al-Rashid|svar i uppföljningsomgången", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_without_baseline_or_target_is_told()
    {
        var gaps = Text(OfficialReport.Of(ReportExample.Input()), "Uppgifter som saknas");

        Assert.Contains("utgångsvärde för Andel unga", gaps, StringComparison.Ordinal);
        Assert.Contains("målvärde 2026 för Deltagare i lovaktiviteter", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_initiative_said_in_an_earlier_round_is_not_told_as_today()
    {
        var report = OfficialReport.Of(ReportExample.Input());

        Assert.Contains("Lovstöd|svar saknas|senast 2\u00A0förhöjt|saknas", Text(report, "Lägesbild"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lovstöd", Text(report, "Genomfört"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lovstöd", Text(report, "Avvikelser och åtgärder"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_programmes_parts_are_not_counted_twice_in_the_sum()
    {
        var input = ReportExample.Input(5);
        var sum = OfficialReport.Of(input).Figures.Single(figure => figure is { Kind: FigureKind.Budget, Initiative: null });

        Assert.Equal("189,0", sum.Text);
    }

    [Fact]
    public void A_sum_says_whose_amounts_it_lacks() => Assert.Contains(
        "Summorna saknar utfall (ingen objektskod) för Lokalt brottsförebyggande råd",
        Text(OfficialReport.Of(ReportExample.Input()), "Ekonomiska konsekvenser"),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_is_never_zero()
    {
        var figures = OfficialReport.Of(ReportExample.Input()).Figures.ToList();

        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Budget, Initiative: "I-10" }).Text);
        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Outcome, Initiative: "I-18" }).Text);
        Assert.Equal("saknas", figures.Single(figure => figure is { Kind: FigureKind.Forecast, Initiative: "I-18" }).Text);
    }

    [Fact]
    public void Every_number_that_somebody_said_leads_to_her_update()
    {
        var figures = OfficialReport.Of(ReportExample.Input()).Figures.Where(figure => figure.Kind is FigureKind.Level or FigureKind.Progress).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            Assert.StartsWith("upd-", figure.Source.Id, StringComparison.Ordinal);
            Assert.NotNull(figure.Source.By);
            Assert.NotNull(figure.Source.At);
        });
    }

    [Fact]
    public void Every_outcome_leads_to_its_import()
    {
        var outcomes = OfficialReport.Of(ReportExample.Input()).Figures.Where(figure => figure.Kind == FigureKind.Outcome).ToList();

        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, figure => Assert.Equal((ReportExample.Ledger.Id, "huvudbok-2026.se"), (figure.Source.Id, figure.Source.File)));
    }

    [Fact]
    public void Keys_of_figures_are_unique_and_short()
    {
        var keys = OfficialReport.Of(ReportExample.Input()).Figures.Select(figure => figure.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^fig-[0-9]{4,}$", key));
    }

    [Fact]
    public void Without_round_the_document_says_so() => Assert.Contains(
        "Ingen uppföljningsomgång är knuten till sammanträdet",
        Text(OfficialReport.Of(ReportExample.Input(3, round: false)), "Ärendet"),
        StringComparison.Ordinal);

    [Fact]
    public void Without_diary_number_the_head_says_that_it_is_missing() => Assert.Contains(
        new HeadField("Diarienummer", "saknas"), OfficialReport.Of(ReportExample.Input(1)).Head);

    [Fact]
    public void Without_deviations_and_gaps_the_committee_is_proposed_one_clause_only()
    {
        var input = ReportExample.Input(1);
        var clauses = OfficialReport.Of(input).Sections[0].Blocks.OfType<AttClauses>().Single();

        Assert.Equal("att godkänna uppföljningen av insatserna för perioden 1\u00A0september–31\u00A0december\u00A02026.", string.Concat(Assert.Single(clauses.Clauses).Select(run => run.Text)));
    }

    [Fact]
    public void English_holds_no_Swedish_word()
    {
        var report = OfficialReport.Of(ReportExample.Input(0, Language.English));
        var text = string.Join(' ', report.Sections.Select(section => Text(report, section.Heading)).Concat(report.Head.Select(field => field.Label)));

        Assert.DoesNotContain("insats", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Proposed decision", report.Sections.Select(section => section.Heading));
    }

    private static string Text(ReportContent report, string heading)
    {
        var section = report.Sections.Concat(report.Sections.SelectMany(section => section.Subsections)).Single(section => section.Heading == heading);
        return string.Join('\n', section.Blocks.SelectMany(Lines));
    }

    private static IEnumerable<string> Lines(ReportBlock block) => block is ReportTable table
        ? table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => string.Concat(cell.Select(run => run.Text)))))
        : [string.Concat(block.Runs.Select(run => run.Text))];
}
