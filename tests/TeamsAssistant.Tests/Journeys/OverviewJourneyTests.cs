using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The overview of a round for those who follow it up: sums, levels against last time, and the round as a workbook.</summary>
public sealed class OverviewJourneyTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(one => one with { Department = one.Id == "TU" ? "Social" : "Teknik" })],
        });
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task The_coordinator_sees_answers_by_department_and_levels_against_last_time()
    {
        await AnswerAsync("1", "Före");
        await town.StartRoundAsync();
        await AnswerAsync("2", "Nu");

        var overview = await town.Sara.Says("vilka har inte svarat?");

        Assert.Contains("Per förvaltning", overview.Text, StringComparison.Ordinal);
        Assert.Contains("1 av 1 har svarat", overview.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 2 har svarat", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Nivåer nu", overview.Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga (1 → 2)", overview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_round_is_exported_to_the_library_and_the_same_again_is_the_same_file()
    {
        await town.StartRoundAsync();
        await AnswerAsync("2", "=1+1");
        var overview = await town.Sara.Says("vilka har inte svarat?");

        var export = await town.Sara.Presses(overview, "Exportera .xlsx");

        Assert.Contains("2026-T3 svar.xlsx", export.Text, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(export.Link.LocalPath);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Equal(4, sheet.Descendants<Row>().Count());
        Assert.Contains(sheet.Descendants<Cell>(), cell => cell.InnerText == "=1+1" && cell.DataType!.Value == CellValues.InlineString);
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Equal(export.Link, (await town.Sara.Presses(overview, "Exportera .xlsx")).Link);
    }

    [Fact]
    public async Task Others_get_neither_button_and_are_refused()
    {
        await town.StartRoundAsync();
        var overview = await town.Tore.Says("vilka har inte svarat?");
        Assert.DoesNotContain("Exportera .xlsx", overview.Buttons);
        Assert.DoesNotContain("Påminn de som inte svarat", overview.Buttons);

        var export = new RoundExport("2026-T3", Language.Swedish);
        Assert.Contains("Bara nämndens samordnare", (await town.Tore.Sends(export.Verb, export.ToData())).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await town.Stranger.Sends(export.Verb, export.ToData())).Text, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(string level, string done)
    {
        var form = await town.Tore.Says("uppdatera Trygga unga");
        await town.Tore.Presses(form, "Skicka", ("level", level), ("progress", "10"), ("done", done), ("forecast", "12,4 mkr"));
        town.Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
