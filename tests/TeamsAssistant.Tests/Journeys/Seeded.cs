using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The small municipality of <see cref="Town"/> in a running assistant, with its people in Teams.</summary>
public sealed class Seeded : IAsyncLifetime
{
    public const string Channel = "19:uppfoljning@thread.tacv2";

    public RunningAssistant Assistant { get; private set; } = null!;

    /// <summary>Another way to the storage than straight there.</summary>
    internal string? Storage { get; init; }

    /// <summary>Services to put in the place of the product's own.</summary>
    internal Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Settings of the test's own.</summary>
    internal IReadOnlyDictionary<string, string?>? Settings { get; init; }

    public TeamsPerson Sara => Person(Town.Sara, "Sara");

    public TeamsPerson Tore => Person(Town.Tore, "Tore");

    public TeamsPerson Asa => Person(Town.Asa, "Åsa");

    public TeamsPerson Nina => Person(Town.Nina, "Nina");

    public TeamsPerson Olle => Person(Town.Olle, "Olle");

    public TeamsPerson Lena => Person(Town.Lena, "Lena");

    public TeamsPerson Stranger => Person(Town.Stranger, "Okänd");

    public async Task InitializeAsync()
    {
        Assistant = await RunningAssistant.StartAsync(Storage, Replace, Settings);
        await Assistant.ImportAsync(Town.Register);
    }

    public async Task DisposeAsync() => await Assistant.DisposeAsync();

    /// <summary>Starts the board's round from its channel, the named one or the next, and gives the round card that the channel got.</summary>
    public async Task<ReceivedCard> StartRoundAsync(string round = "")
    {
        await Sara.InThe(Channel).Says($"starta omgång KS {round}".TrimEnd());
        return RunningAssistant.CardOf(Assistant.Connector.All.Last(sent => sent.Conversation == Channel && sent.Activity["replyToId"] is null));
    }

    /// <summary>Books a cost of January on Trygga unga (budget 12 mkr).</summary>
    internal async Task BookAsync(long ore, int year = 2026)
    {
        var january = new DateOnly(year, 1, 1);
        var import = new LedgerImport
        {
            Id = $"ledger-{year}",
            File = $"{year}.se",
            Sha256 = "",
            At = Assistant.Clock.GetUtcNow(),
            From = january,
            To = new DateOnly(year, 12, 31),
            BookedThrough = january,
            Months = [january],
        };
        Assert.True(await Assistant.Services.GetRequiredService<ILedger>().StoreAsync(
            import,
            null,
            [new CodeSums("4100", [new MonthSums(january, ore, 0)])],
            new HashSet<string> { "4100" },
            new Change(null, import.At, Door.CommandLine, "ledger.import"),
            CancellationToken.None));
    }

    private TeamsPerson Person(string id, string name) => new(Assistant, id, name, $"a:{id}");
}
