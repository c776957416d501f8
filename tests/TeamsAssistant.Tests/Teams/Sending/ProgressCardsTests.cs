using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Sending.Progress;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>One card tells the coordinator how a long sending goes, where she started it.</summary>
public sealed class ProgressCardsTests : IAsyncLifetime
{
    private const int People = 120;
    private const string Round = "2027-T1";

    private readonly Seeded town = new();

    private ConnectorStandIn Connector => town.Assistant.Connector;

    private ISendProgress Progress => town.Assistant.Services.GetRequiredService<ISendProgress>();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Sara.InThe(Seeded.Channel).Says("hjälp");
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task One_card_counts_up_every_few_seconds_and_ends_with_the_sending()
    {
        var began = town.Assistant.Clock.GetUtcNow();
        await StartAsync();
        await town.Assistant.TimePasses(() => Last() is { } last && last.Contains($"{People - 1} av {People}", StringComparison.Ordinal), "the last count");
        var cards = Cards();
        Assert.Contains("1 kunde inte nås", Last(), StringComparison.Ordinal);
        Assert.Equal("POST", cards[0].Method);
        Assert.Single(cards.Select(card => card.Id).Distinct());
        Assert.InRange(cards.Count, 2, 2 + (int)((town.Assistant.Clock.GetUtcNow() - began) / ProgressCards.Step));
        await RunningAssistant.Until(() => Progress.AllAsync(CancellationToken.None).Result.Count == 0, "the watching to end");
    }

    [Fact]
    public async Task What_cannot_be_shown_is_given_up_and_the_sending_goes_on()
    {
        Connector.Block(Seeded.Channel, 403, "BotNotInConversationRoster");
        await StartAsync();
        await town.Assistant.TimePasses(() => Progress.AllAsync(CancellationToken.None).Result.Count == 0, "the watching to end");
        var notices = town.Assistant.Services.GetRequiredService<INotices>();
        await town.Assistant.TimePasses(
            () => notices.OfRoundAsync(Round, CancellationToken.None).Result.All(status => status.State != NoticeState.Waiting), "the sending to end");
        Assert.Empty(Cards());
    }

    [Fact]
    public async Task A_coordinators_reminder_to_many_shows_how_it_goes_where_it_was_asked_for_and_one_to_few_does_not()
    {
        await town.StartRoundAsync();
        await RemindAsync("2026-T3");
        Assert.Empty(await Progress.AllAsync(CancellationToken.None));
        await town.Assistant.ImportAsync(Many());
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS 2027-T1");
        await RemindAsync("2027-T1");
        await town.Assistant.TimePasses(() => Last()?.Contains("25 av 25", StringComparison.Ordinal) == true, "the last count");
    }

    [Fact]
    public async Task A_coordinators_start_that_asks_many_shows_how_it_goes()
    {
        await using var assistant = await RunningAssistant.StartAsync(settings: new Dictionary<string, string?> { ["Rounds:Calendar"] = "true" });
        await assistant.ImportAsync(Many());
        await new TeamsPerson(assistant, Town.Sara, "Sara", Seeded.Channel).Says("starta omgång KS 2027-T1");

        // The clock stands until the calendar has asked: at a test's pace an hour is soon over.
        var notices = assistant.Services.GetRequiredService<INotices>();
        await RunningAssistant.Until(() => notices.OfRoundAsync(Round, CancellationToken.None).Result.Count == 25, "the calendar to ask");
        await assistant.TimePasses(
            () => assistant.Connector.All.Any(sent => sent.Conversation == Seeded.Channel
                && ((string?)sent.Activity["summary"])?.Contains("25 av 25", StringComparison.Ordinal) == true),
            "the last count");
    }

    private Task<ReceivedCard> RemindAsync(string round) =>
        town.Sara.InThe(Seeded.Channel).Sends(RemindSend.Name, new RemindSend(round, 30, Language.Swedish).ToData());

    // A round of its own, planned for later, that asks so many people.
    private static Register Many(int people = 25) => Town.Register with
    {
        People = [.. Town.Register.People, .. Enumerable.Range(0, people).Select(number => Town.Person(Person(number), $"Person {number}", new RoleGrant(Role.Official, "KS")))],
        Initiatives = [.. Enumerable.Range(0, people).Select(number => Town.Initiative($"I{number:D3}", $"Insats {number}") with { Owner = Person(number) })],
        Rounds = [Town.Register.Rounds[0] with { Id = "2027-T1", Start = new DateOnly(2026, 12, 1), LastAnswer = new DateOnly(2026, 12, 18) }],
    };

    private async Task StartAsync()
    {
        await town.Assistant.ImportAsync(Many(People));
        await town.Sara.InThe(Seeded.Channel).Says($"starta omgång KS {Round}");
        Connector.Block(Person(0), 403, "ForbiddenOperationException");
        await town.Assistant.Services.GetRequiredService<INotices>().AddAsync(
            [.. Enumerable.Range(0, People).Select(number => new Notice(NoticeKind.Asked, Person(number), "test") { Round = Round })],
            CancellationToken.None);
        await Progress.WatchAsync(new SendWatch(Round, NoticeKind.Asked, "test", Seeded.Channel), CancellationToken.None);
    }

    private static string Person(int number) => $"55555555-5555-4555-8555-{number:D12}";

    private List<SentActivity> Cards() =>
        [.. Connector.All.Where(sent => sent.Conversation == Seeded.Channel && ((string?)sent.Activity["summary"])?.Contains("kunde inte nås", StringComparison.Ordinal) == true)];

    private string? Last() => Cards() is [.., var last] ? (string?)last.Activity["summary"] : null;
}
