using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Overview;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>How many requests to table storage an operation costs (design.md, Storage), with a history of one update and of a thousand.</summary>
public sealed class RequestBudgetTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        var january = new DateOnly(2026, 1, 1);
        var import = new LedgerImport
        {
            Id = "ledger-2026",
            File = "2026.se",
            Sha256 = "",
            At = town.Assistant.Clock.GetUtcNow(),
            From = january,
            To = new DateOnly(2026, 12, 31),
            BookedThrough = january,
            Months = [january],
        };
        Assert.True(await town.Assistant.Services.GetRequiredService<ILedger>().StoreAsync(
            import,
            null,
            [new CodeSums("4100", [new MonthSums(january, 1_000_000, 0)])],
            new HashSet<string> { "4100" },
            new Change(null, import.At, Door.CommandLine, "ledger.import"),
            CancellationToken.None));
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Operations_keep_to_their_requests_however_long_the_history_is()
    {
        await town.StartRoundAsync();
        await AnswerAsync(0);
        var young = await MeasureAsync(1);
        for (var i = 2; i <= 1_000; i++)
        {
            await AnswerAsync(i);
        }

        Assert.True((await town.Assistant.LatestAsync("TU"))!.Revision >= 1_000);
        Assert.Equal(young, await MeasureAsync(1_001));
        Assert.Equal((3, 2, 1), young);
    }

    private async Task<(long Answer, long Budget, long Overview)> MeasureAsync(int number)
    {
        var answer = await CountAsync(() => AnswerAsync(number));
        var budget = await CountAsync(async () =>
        {
            var overview = await town.Assistant.OverviewAsync();
            var statements = town.Assistant.Services.GetRequiredService<BudgetStatements>();
            var statement = await statements.ReadAsync(overview, overview.Register.FindInitiative("TU")!, 2026, CancellationToken.None);
            Assert.Equal(1_000_000, statement.Outcome);
        });
        var overview = await CountAsync(async () =>
        {
            var read = await town.Assistant.OverviewAsync();
            Assert.Equal(3, read.Of(Assert.Single(read.OpenRounds)).Prompts.Count);
        });
        return (answer, budget, overview);
    }

    private async Task<long> CountAsync(Func<Task> operation)
    {
        var before = town.Assistant.StorageRequests;
        await operation();
        return town.Assistant.StorageRequests - before;
    }

    // Straight at the deed: the same call that the card action makes, without the redrawing of cards.
    private async Task AnswerAsync(int number)
    {
        var given = await town.Assistant.Services.GetRequiredService<GiveAnswer>().RunAsync(
            new Caller(Town.Tore, Drivers.RunningAssistant.Tenant, null),
            new AnswerRequest("TU", "2026-T3", $"form-{number}", null, new AnswerForm { Level = "2", Progress = "10", Done = $"Nummer {number}" }),
            Door.Teams,
            CancellationToken.None);
        Assert.False(Assert.IsType<AnswerGiven.Stored>(given).Again);
        town.Assistant.Clock.Advance(TimeSpan.FromMilliseconds(1));
    }
}
