using TeamsAssistant.Committees;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Documents;

public sealed class FigureChangesTests
{
    [Fact]
    public async Task Nothing_has_changed_while_nothing_has()
    {
        var figures = (await DemoReports.ContentAsync(MatterKind.HalfYearReport)).Figures.ToList();

        Assert.Empty(FigureChanges.Between(figures, (await DemoReports.ContentAsync(MatterKind.HalfYearReport)).Figures));
    }

    [Fact]
    public async Task A_new_answer_changes_what_it_says_and_nothing_else()
    {
        var town = await DemoReports.ForAsync(MatterKind.TertialReport);
        var input = await town.InputAsync(MatterKind.TertialReport);
        var (initiative, said) = input.Said!.First();
        var changed = said[^1] with { Id = "new", Answer = said[^1].Answer with { Level = (SituationLevel)(1 + ((int)said[^1].Answer.Level % 5)) } };
        var then = ReportKinds.For(MatterKind.TertialReport).Of(input).Figures;
        var now = ReportKinds.For(MatterKind.TertialReport).Of(input with
        {
            Said = new Dictionary<string, IReadOnlyList<StatusUpdate>>(input.Said!, StringComparer.OrdinalIgnoreCase) { [initiative] = [.. said.SkipLast(1), changed] },
        }).Figures;

        var changes = FigureChanges.Between(then, now);

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Equal(initiative, change.About.Initiative, ignoreCase: true));
        Assert.Contains(changes, change => change is { Now.Kind: FigureKind.Level } && change.Then!.Value != change.Now.Value && change.Now.Source.Id == "new");
    }

    [Fact]
    public void A_figure_is_changed_new_or_gone_and_the_same_in_another_form_is_none()
    {
        var changes = FigureChanges.Between(
            [Budget("A", 12_600_000_00, "12,6"), Budget("B", 5, "5"), Budget("C", 7, "7")],
            [Budget("A", 12_600_000_00, "12 600"), Budget("B", 6, "6"), Budget("D", 8, "8")]);

        Assert.Equal([("5", "6"), (null, "8"), ("7", null)], changes.Select(change => (change.Then?.Text, change.Now?.Text)));
    }

    [Fact]
    public async Task The_figures_can_be_kept_in_few_bytes_and_read_again()
    {
        var figures = (await DemoReports.ContentAsync(MatterKind.MunicipalAnnualReport)).Figures.ToList();

        var bytes = FigureSnapshot.Write(figures);

        Assert.Equal(figures, FigureSnapshot.Read(bytes));
        Assert.True(bytes.Length < figures.Count * 40, $"{bytes.Length} bytes for {figures.Count} figures");
        Assert.Equal(bytes, FigureSnapshot.Write(figures));
    }

    private static Figure Budget(string initiative, long value, string text) => new()
    {
        Key = "fig-0001",
        Text = text,
        Value = value,
        Kind = FigureKind.Budget,
        About = initiative,
        Initiative = initiative,
        Period = "2026",
        Source = FigureSource.None,
    };
}
