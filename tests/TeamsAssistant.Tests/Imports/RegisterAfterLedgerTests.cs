using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Imports.Ledger;
using TeamsAssistant.Imports.Register;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Imports;

/// <summary>A ledger that was imported before the register knew its codes.</summary>
public sealed class RegisterAfterLedgerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private RunningAssistant assistant = null!;

    private IServiceProvider Services => assistant.Services;

    public async Task InitializeAsync()
    {
        assistant = await RunningAssistant.StartAsync();
        await RegisterAsync(RegisterFiles.Right());
        await using var file = SieFile.Of2023().Voucher("20230115", "4010 {20 \"77\"} 5", "4010 {20 \"4110\"} 3").Open();
        Assert.True((await Services.GetRequiredService<LedgerImporter>()
            .ImportAsync(file, "2023.se", dryRun: false, replace: false, by: null, Door.CommandLine, CancellationToken.None)).Succeeded);
    }

    public async Task DisposeAsync() => await assistant.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_code_that_the_register_gets_later_has_its_outcome()
    {
        Assert.Equal(["4110"], await CodesAsync());

        await RegisterAsync(RegisterFiles.Right().Initiative("A", ("Objektskod", "77")));

        Assert.Equal(["4110", "77"], await CodesAsync());
    }

    [Fact]
    public async Task A_code_of_an_initiative_that_is_gone_keeps_its_outcome_and_one_that_was_taken_away_does_not()
    {
        await RegisterAsync(RegisterFiles.Right().Initiative("A", ("Objektskod", "77")));

        await RegisterAsync(RegisterFiles.Right().Cell("insatser", 3, "Objektskod", "4111"));

        var overview = await assistant.OverviewAsync();
        var books = await Services.GetRequiredService<ILedger>().ReadBooksAsync(overview.Ledgers, CancellationToken.None);
        Assert.Equal(["77"], overview.Register.Initiatives.SelectMany(initiative => initiative.ObjectCodes).Where(books.Codes.ContainsKey));
    }

    [Fact]
    public async Task The_ledger_has_the_codes_before_the_register_does()
    {
        await RegisterAsync(RegisterFiles.Right().Initiative("A", ("Objektskod", "77")));
        var read = await assistant.OverviewAsync();

        // Killed at once after the ledger: the old register, whose sums are what they were.
        await Services.GetRequiredService<ILedger>().RematchAsync(read.Ledgers, new HashSet<string> { "77", "99" }, CancellationToken.None);

        Assert.Equal(["4110", "77"], await CodesAsync());
    }

    [Fact]
    public async Task A_dry_run_moves_nothing()
    {
        await RegisterAsync(RegisterFiles.Right().Initiative("A", ("Objektskod", "77")), dryRun: true);

        Assert.Equal(["4110"], await CodesAsync());
    }

    private async Task<RegisterOutcome> RegisterAsync(RegisterFiles files, bool dryRun = false) => (await Services.GetRequiredService<RegisterImporter>()
        .ImportAsync(files.Folder(folder[$"{Guid.NewGuid():n}"]), dryRun, by: null, Door.CommandLine, CancellationToken.None)).Outcome;

    private async Task<IEnumerable<string>> CodesAsync() => (await Services.GetRequiredService<ILedger>()
        .ReadBooksAsync((await assistant.OverviewAsync()).Ledgers, CancellationToken.None)).Codes.Keys.Order();
}
