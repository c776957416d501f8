using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Leader;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Teams.Dropping;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The finance system puts its files in a folder.</summary>
public sealed class LedgerWatchTests : IAsyncLifetime, IDisposable
{
    private readonly RecordedNotices notices = new();
    private readonly TemporaryFolder folder = new();
    private readonly Seeded town;

    public LedgerWatchTests() => town = new Seeded
    {
        Settings = new Dictionary<string, string?> { ["Ledger:WatchFolder"] = folder["."] },
        Replace = services => services.AddSingleton<INotices>(notices),
    };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_file_is_imported_once_and_the_coordinators_are_told()
    {
        await PutAsync("2023.se", SieFile.Of2023().Voucher("20230115", "4010 {20 4100} 5"));
        await WatchAsync();
        await WatchAsync();

        Assert.Equal("2023.se", Assert.Single((await town.Assistant.OverviewAsync()).Ledgers).File);
        var notice = Assert.Single(notices.Notices, one => one.Kind == NoticeKind.LedgerRead);
        Assert.Equal(Town.Sara, notice.To);
        var card = NoticeCards.Draw(notice, await town.Assistant.OverviewAsync(), Language.Swedish)!;
        Assert.Contains("2023.se är inläst", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_still_written_or_is_no_ledger_waits()
    {
        await PutAsync("2023.se", SieFile.Of2023().Voucher("20230115", "4010 {20 4100} 5"), old: false);
        await PutAsync("läs mig.txt", SieFile.Of2023());
        await WatchAsync();
        Assert.Empty((await town.Assistant.OverviewAsync()).Ledgers);

        town.Assistant.Clock.Advance(LedgerWatch.Step);
        await WatchAsync();
        Assert.Single((await town.Assistant.OverviewAsync()).Ledgers);
    }

    [Fact]
    public async Task A_refused_file_is_told_once_and_changes_nothing()
    {
        await PutAsync("fel.se", SieFile.Of2023().Line("#TRANS"));
        await WatchAsync();
        await WatchAsync();

        Assert.Empty((await town.Assistant.OverviewAsync()).Ledgers);
        Assert.StartsWith("Refused", Assert.Single(notices.Notices, one => one.Kind == NoticeKind.LedgerRead).Mark, StringComparison.Ordinal);
    }

    private async Task PutAsync(string name, SieFile file, bool old = true)
    {
        await using (var to = File.Create(folder[name]))
        await using (var from = file.Open())
        {
            await from.CopyToAsync(to);
        }

        File.SetLastWriteTimeUtc(folder[name], (town.Assistant.Clock.GetUtcNow() - (old ? LedgerWatch.Step : TimeSpan.Zero)).UtcDateTime);
    }

    private async Task WatchAsync() => await town.Assistant.Services.GetServices<ILeaderDuty>().OfType<LedgerWatch>().Single().RunAsync(CancellationToken.None);
}
