using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The small municipality of <see cref="Town"/> in a running assistant, with its people in Teams.</summary>
public sealed class Seeded : IAsyncLifetime
{
    public const string Channel = "19:uppfoljning@thread.tacv2";

    public RunningAssistant Assistant { get; private set; } = null!;

    public TeamsPerson Sara => Person(Town.Sara, "Sara");

    public TeamsPerson Tore => Person(Town.Tore, "Tore");

    public TeamsPerson Asa => Person(Town.Asa, "Åsa");

    public TeamsPerson Nina => Person(Town.Nina, "Nina");

    public TeamsPerson Olle => Person(Town.Olle, "Olle");

    public TeamsPerson Lena => Person(Town.Lena, "Lena");

    public TeamsPerson Stranger => Person(Town.Stranger, "Okänd");

    public async Task InitializeAsync()
    {
        Assistant = await RunningAssistant.StartAsync();
        await Assistant.ImportAsync(Town.Register);
    }

    public async Task DisposeAsync() => await Assistant.DisposeAsync();

    /// <summary>Starts the board's round from its channel, and gives the round card that the channel got.</summary>
    public async Task<ReceivedCard> StartRoundAsync()
    {
        await Sara.InThe(Channel).Says("starta omgång KS");
        return RunningAssistant.CardOf(Assistant.Connector.All.Last(sent => sent.Conversation == Channel));
    }

    private TeamsPerson Person(string id, string name) => new(Assistant, id, name, $"a:{id}");
}
