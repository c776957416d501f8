using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Diary numbers as the municipality writes them, and found again whatever has changed since.</summary>
public sealed class DiaryNumberJourneyTests : IAsyncLifetime
{
    private readonly MatterTown town = new(("Committees:DiaryFormats:KS", "{prefix} {year}/{number:0000}"));

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_committee_s_own_form_stands_in_card_document_and_file_name_and_is_read_in_any()
    {
        var made = await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains("KSN 2026/0001", made.Text, StringComparison.Ordinal);
        Assert.Contains("KSN 2026/0001", await MatterTown.DocumentAsync(made), StringComparison.Ordinal);
        Assert.Contains("KSN 2026-0001", Uri.UnescapeDataString(made.Link.ToString()), StringComparison.Ordinal);
        foreach (var written in new[] { "KSN 2026/0001", "ksn 2026/1", "KSN-2026-00001", "2026/1" })
        {
            Assert.Contains("kan inte bli klart", (await town.Nina.Says($"klart {written}")).Text, StringComparison.Ordinal);
        }

        Assert.Contains("Inget ärende som du kan se", (await town.Nina.Says("klart KFN 2026/1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_given_under_another_prefix_is_still_found_and_none_is_given_twice()
    {
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        await town.Town.Assistant.ImportAsync(Town.Register with { Committees = [Town.Culture, Town.Board with { DiaryPrefix = "KST" }] });

        Assert.Contains("KSN 2026/0001", (await town.Nina.Says("klart KSN 2026/0001")).Text, StringComparison.Ordinal);
        var form = await town.Nina.Says("skapa rapport");
        var next = await town.Nina.Presses(form, "Skapa", ("kind", "TertialReport"), ("committee", "KS"), ("meeting", "2026-12-08"));
        Assert.Contains("KST 2026/0002", next.Text, StringComparison.Ordinal);
        Assert.Contains("Inget ärende", (await town.Nina.Says("klart KST 2026/0001")).Text, StringComparison.Ordinal);
    }
}
