using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Overview;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Demo;

/// <summary>The demo municipality at first start, also when that was cut off, and beside what somebody put there.</summary>
public sealed class DemoFirstStartTests : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly string prefix = $"D{Guid.NewGuid():n}"[..20];

    private static string Municipality => Path.Combine(AppContext.BaseDirectory, "Demo", "Municipality");

    private static int Ledgers => Directory.GetFiles(Path.Combine(Municipality, "ledger"), "*.se").Length;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_start_that_was_cut_off_after_the_register_is_completed_by_the_next_which_changes_nothing_more()
    {
        await using (var cut = await BuildAsync())
        {
            await RegisterAsync(cut, Path.Combine(Municipality, "register"));
        }

        var first = await StartAsync();
        var again = await StartAsync();

        Assert.Equal(Ledgers, first.Count);
        Assert.Equal(first.Select(import => import.Id), again.Select(import => import.Id));
    }

    [Fact]
    public async Task A_year_that_somebody_imported_stays()
    {
        await using (var app = await BuildAsync())
        {
            await RegisterAsync(app, Path.Combine(Municipality, "register"));
            await using var own = SieFile.Of2023().Voucher("20230115", "4010 {20 \"A\"} 5").Open();
            Assert.True((await app.Services.GetRequiredService<LedgerImporter>()
                .ImportAsync(own, "own.se", dryRun: false, replace: false, by: null, Door.CommandLine, CancellationToken.None)).Succeeded);
        }

        var current = await StartAsync();

        Assert.Equal("own.se", current.Single(import => import.From.Year == 2023).File);
        Assert.Equal(Ledgers, current.Count);
    }

    [Fact]
    public async Task A_register_of_somebody_s_own_is_left_alone()
    {
        await using (var app = await BuildAsync())
        {
            await RegisterAsync(app, RegisterFiles.Right().Folder(data["own"]));
        }

        Assert.Empty(await StartAsync());
    }

    private static async Task RegisterAsync(WebApplication app, string path) => Assert.True((await app.Services.GetRequiredService<RegisterImporter>()
        .ImportAsync(path, dryRun: false, by: null, Door.CommandLine, CancellationToken.None)).Succeeded);

    /// <summary>Starts the assistant, ends it, and gives the current ledgers.</summary>
    private async Task<IReadOnlyList<LedgerImport>> StartAsync()
    {
        await using var app = await BuildAsync();
        await app.StartAsync();
        await app.StopAsync();
        return (await app.Services.GetRequiredService<IOverview>().ReadAsync(CancellationToken.None)).Ledgers;
    }

    private async Task<WebApplication> BuildAsync()
    {
        var azurite = await SharedAzurite.GetAsync();
        var app = AssistantApp.Build(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Environment.EnvironmentName = "Development";
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Municipality:Name"] = "Exempelkommun",
                ["Demo:Enabled"] = "true",
                ["Demo:Azurite"] = "false",
                ["Demo:Playground"] = "false",
                ["Demo:Data"] = data.Path,
                ["Storage:ConnectionString"] = azurite.ConnectionString,
                ["Storage:TablePrefix"] = prefix,
            });
            builder.Logging.ClearProviders();
        });
        await AssistantApp.OpenAsync(app, CancellationToken.None);
        return app;
    }
}
