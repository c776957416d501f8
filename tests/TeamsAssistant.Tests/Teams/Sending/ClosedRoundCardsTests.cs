using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>The shared card of a round that is closed: drawn once more, never posted anew.</summary>
public sealed class ClosedRoundCardsTests : IAsyncLifetime
{
    private const string Round = "2026-T3";

    private readonly Seeded town = new();

    private RoundCards Cards => town.Assistant.Services.GetRequiredService<RoundCards>();

    private ConnectorStandIn Connector => town.Assistant.Connector;

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_closed_rounds_card_is_drawn_once_more_as_closed()
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared().Count == 2, "the count");
        await CloseAsync();
        await town.Assistant.TimePasses(() => Shared().Count == 3, "the closed card");
        ShowsClosed(Shared()[^1]);

        // Frozen, and looked at again by a new process: nothing is left to do.
        await town.Assistant.TimePasses(() => town.Assistant.OverviewAsync().Result.ClosingRounds.Count == 0, "the freeze");
        await town.Assistant.RestartAsync();
        await town.Assistant.StartIsOver();
        Assert.Equal(CardOutcome.UpToDate, await Cards.UpdateAsync(Round, afresh: true, CancellationToken.None));
        Assert.Equal(3, Shared().Count);
    }

    [Fact]
    public async Task A_card_that_could_not_be_replaced_at_closing_is_from_what_was_frozen()
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared().Count == 2, "the count");
        var question = await town.Sara.Says("stäng omgång 2026-T3");
        Connector.Refuse(429, "Throttled", "600");
        await town.Sara.Presses(question, "Stäng omgången");
        await town.Assistant.TimePasses(() => town.Assistant.OverviewAsync().Result.ClosingRounds.Count == 0, "the freeze");
        Assert.Equal(2, Shared().Count);
        await town.Assistant.TimePasses(() => Shared().Count == 3, "the closed card");
        ShowsClosed(Shared()[^1]);
    }

    [Fact]
    public async Task A_card_that_is_gone_at_closing_is_not_posted_anew()
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        await CloseAsync();
        Connector.Refuse(404, "ActivityNotFoundInConversation");
        await town.Assistant.TimePasses(
            () => town.Assistant.Services.GetRequiredService<ISharedCards>().ReadAsync(Round, CancellationToken.None).Result[0].ActivityId is null, "the loss");
        town.Assistant.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(CardOutcome.UpToDate, await Cards.UpdateAsync(Round, afresh: true, CancellationToken.None));
        Assert.Single(Shared());
    }

    private static void ShowsClosed(SentActivity sent)
    {
        Assert.Equal("PUT", sent.Method);
        var card = RunningAssistant.CardOf(sent);
        Assert.Contains("Stängd den 24 november 2026", card.Text, StringComparison.Ordinal);
        Assert.Contains("1 av 3", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Svara", card.Buttons);
        Assert.Null(card.Json["refresh"]);
    }

    private async Task CloseAsync() =>
        await town.Sara.Presses(await town.Sara.Says("stäng omgång 2026-T3"), "Stäng omgången");

    private List<SentActivity> Shared() =>
        [.. Connector.All.Where(sent => sent.Conversation == Seeded.Channel)];

    private static async Task AnswerAsync(TeamsPerson person, string initiative)
    {
        var form = await person.Says($"uppdatera {initiative}");
        await person.Presses(form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
    }
}
