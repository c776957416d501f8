using System.Text;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Figures of an answer as files: for Excel and for other programs, where those who may see them look.</summary>
public sealed class FigureFileJourneyTests(Seeded town) : IClassFixture<Seeded>, IAsyncLifetime
{
    public async Task InitializeAsync() => await town.Assistant.ImportAsync(Town.Register with
    {
        Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "OV" ? one with { Committee = "KFN" } : one)],
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_answer_becomes_a_workbook_and_a_csv_with_the_same_ore()
    {
        await town.BookAsync(1_234_567_89);
        var answer = await town.Olle.Says("utfall Trygga unga 2026");
        var files = LinksOf(await town.Olle.Presses(answer, "Ladda ner .xlsx"));

        Assert.Equal([".xlsx", ".csv"], files.Select(Path.GetExtension));
        Assert.All(files, file => Assert.Contains("/KS/2026/", file, StringComparison.Ordinal));
        var csv = await File.ReadAllTextAsync(files[1], Encoding.UTF8);
        Assert.Contains("1234567,89", csv, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(files[0]))[..2]);
    }

    [Fact]
    public async Task What_holds_two_committees_figures_lies_in_neither_s_folder()
    {
        var answer = await town.Sara.Says("budget trygghetspaketet per insats 2026");

        Assert.All(LinksOf(await town.Sara.Presses(answer, "Ladda ner .xlsx")), file => Assert.Contains("/Kommunen/2026/", file, StringComparison.Ordinal));
        Assert.Contains("bara en del av beloppen", (await town.Lena.Presses(answer, "Ladda ner .xlsx")).Text, StringComparison.Ordinal);
    }

    private static List<string> LinksOf(ReceivedCard card) =>
        [.. card.Json.Descendants().OfType<JObject>().Where(one => (string?)one["type"] == "Action.OpenUrl").Select(one => new Uri((string)one["url"]!).LocalPath)];
}
