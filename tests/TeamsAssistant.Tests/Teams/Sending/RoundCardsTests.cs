using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>The shared card when Teams, the bot's token or storage fails: nothing is frozen for ever, and the coordinator knows.</summary>
public sealed class RoundCardsTests : IAsyncLifetime
{
    private const string Round = "2026-T3";

    private readonly Seeded town = new();

    private RoundCards Cards => town.Assistant.Services.GetRequiredService<RoundCards>();

    private ConnectorStandIn Connector => town.Assistant.Connector;

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Theory]
    [InlineData(401, "BotNotRegistered", "inte rätt registrerad")]
    [InlineData(403, "BotNotInConversationRoster", "inte installerad i kanalen")]
    [InlineData(403, "BotDisabledByAdmin", "tillåter inte")]
    [InlineData(413, "MessageSizeTooBig", "för stort")]
    [InlineData(500, "ServiceError", "svarar inte")]
    public async Task The_coordinator_is_told_why_the_card_was_not_sent_and_her_next_word_sends_it(int status, string code, string why)
    {
        Connector.Refuse(status, code);
        var said = await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("är startad, men kortet kunde inte skickas", said.Text, StringComparison.Ordinal);
        Assert.Contains(why, said.Text, StringComparison.Ordinal);
        Assert.Contains("starta omgång KS", said.Text, StringComparison.Ordinal);
        Assert.Empty(Shared());

        Assert.Contains("Kortet saknades", (await town.Sara.Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Single(Shared());
        Assert.Single((await town.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task The_overview_tells_the_coordinator_alone_that_the_card_is_not_there()
    {
        Connector.Refuse(403, "BotNotInConversationRoster");
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        const string unsent = "Kortet är inte skickat till kanalen: assistenten är inte installerad";
        Assert.Contains(unsent, (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kortet är", (await town.Tore.Says("vilka har inte svarat")).Text, StringComparison.Ordinal);
        await town.Sara.Says("starta omgång KS");
        Assert.DoesNotContain("Kortet är", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_be_tried_again_is_without_anybody_asking(int status)
    {
        Connector.Refuse(status);
        var said = await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("försöker igen av mig själv", said.Text, StringComparison.Ordinal);
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Single(Shared());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task A_new_answer_is_a_new_attempt(int status)
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        await AnswerAsync(town.Tore, "trygga unga", () => Connector.Refuse(status));
        Assert.NotNull((await UntilGivenUpAsync()).Failure);
        Assert.Contains(
            "visar inte de senaste svaren", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);

        await AnswerAsync(town.Sara, "trygghetspaketet");
        await town.Assistant.TimePasses(() => Shared().Count == 2, "the card to be replaced");
        Assert.Equal("PUT", Shared()[^1].Method);
        Assert.Contains("2 av 3", RunningAssistant.CardOf(Shared()[^1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_failures_end_the_attempts_for_that_count_alone()
    {
        await town.Assistant.StartIsOver();
        Connector.Refuse(502);
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Refuse(100, 502);
        Assert.Equal("502", (await UntilGivenUpAsync()).Failure);
        Connector.TakeAll();
        Assert.False((await Cards.UpdateAsync(Round, afresh: false, CancellationToken.None)).Posted);
        Assert.Empty(Shared());

        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared().Count == 1, "the card to be sent");
        Assert.Contains("1 av 3", RunningAssistant.CardOf(Shared()[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_tries_again_what_was_given_up()
    {
        Connector.Refuse(403);
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        await town.Assistant.RestartAsync();
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Single(Shared());
    }

    [Fact]
    public async Task An_installation_tries_again_what_was_given_up()
    {
        await town.Assistant.StartIsOver();
        Connector.Refuse(403);
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        var installed = town.Sara.InThe(Seeded.Channel).Activity("installationUpdate");
        installed["action"] = "add";
        await town.Sara.PostAsync(installed);
        await town.Assistant.TimePasses(() => Shared().Count == 1, "the card to be sent");
    }

    [Fact]
    public async Task The_wait_that_Teams_asks_for_is_kept_however_long()
    {
        Connector.Refuse(429, "Throttled", "600");
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        town.Assistant.Clock.Advance(TimeSpan.FromSeconds(599));
        var early = await Cards.UpdateAsync(Round, afresh: true, CancellationToken.None);
        Assert.Equal(("429 Throttled", false), (early.Failure, early.Posted));
        Assert.Empty(Shared());
        town.Assistant.Clock.Advance(TimeSpan.FromSeconds(152));
        await town.Assistant.TimePasses(() => Shared().Count == 1, "the card to be sent");
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_is_posted_anew()
    {
        await town.StartRoundAsync();
        await AnswerAsync(town.Tore, "trygga unga", () => Connector.Refuse(404, "ActivityNotFoundInConversation"));
        await town.Assistant.TimePasses(() => Shared().Count == 2, "the card to be posted");
        Assert.Equal("POST", Shared()[^1].Method);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_recorded_as_sent()
    {
        await town.Assistant.StartIsOver();

        // From the first word on: a token that was given is kept, by the real SDK also over a restart within a process.
        town.Assistant.Issuer.RefusesTokens = true;
        var coordinator = town.Sara.InThe(Seeded.Channel);
        await coordinator.PostAsync(coordinator.Message("starta omgång KS"));
        var refused = await Cards.UpdateAsync(Round, afresh: true, CancellationToken.None);
        Assert.Equal((SendFailure.Unsent, false), (refused.Failure, refused.Posted));
        Assert.NotNull(refused.TryAgain);

        town.Assistant.Issuer.RefusesTokens = false;
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Single(Shared());
    }

    [Fact]
    public async Task A_message_without_id_is_not_taken_for_sent_and_not_sent_again_by_itself()
    {
        Connector.Refuse(403);
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Connector.GivesNoId = true;
        var outcome = await Cards.UpdateAsync(Round, afresh: true, CancellationToken.None);
        Assert.Equal(new CardOutcome(false, NotSendableException.NoId, null), outcome);
    }

    [Fact]
    public async Task Who_was_heard_in_the_channel_alone_is_known_after_a_restart()
    {
        await town.Tore.InThe(Seeded.Channel).Says("hjälp");
        var before = town.Assistant.Storage.SentTo(TableName.Conversations);
        await town.Tore.InThe(Seeded.Channel).Says("hjälp");
        Assert.Equal(before, town.Assistant.Storage.SentTo(TableName.Conversations));
        await town.Asa.Says("hjälp");
        await town.Asa.InThe(Seeded.Channel).Says("hjälp");
        await town.Assistant.RestartAsync();
        await town.StartRoundAsync();
        var asked = RunningAssistant.CardOf(Shared()[^1]).Json["refresh"]!["userIds"]!;
        Assert.Contains($"29:{Town.Tore}", asked.Select(id => (string?)id));
        var conversations = town.Assistant.Services.GetRequiredService<IConversations>();
        Assert.NotNull((await conversations.FindPersonAsync(Town.Asa, CancellationToken.None))!.Chat);
        Assert.Equal([$"29:{Town.Asa}", $"29:{Town.Tore}"], await conversations.IdsOfAsync([Town.Asa, Town.Stranger, Town.Tore], CancellationToken.None));
    }

    [Fact]
    public async Task A_reply_that_is_not_taken_at_once_is_sent_again_in_the_turn()
    {
        await town.Assistant.StartIsOver();
        Connector.Refuse(429, "Throttled", "2");
        Connector.Refuse(502);
        var said = town.Tore.Says("hjälp");
        await town.Assistant.TimePasses(() => said.IsCompleted, "the reply");
        Assert.NotEmpty((await said).Text);
    }

    [Fact]
    public async Task A_reply_is_not_waited_for_longer_than_a_turn_has()
    {
        var before = town.Assistant.Clock.GetUtcNow();
        Connector.Refuse(429, "Throttled", "60");
        var said = await town.Tore.Says("hjälp");
        Assert.Contains("Något gick fel", said.Text, StringComparison.Ordinal);
        Assert.Equal(before, town.Assistant.Clock.GetUtcNow());
    }

    [Fact]
    public void The_connector_is_not_waited_for_longer_than_a_turn_has()
    {
        using var client = new ConnectorHttp(town.Assistant.Services.GetRequiredService<IHttpClientFactory>()).CreateClient("");
        Assert.Equal(TimeSpan.FromSeconds(10), client.Timeout);
    }

    private List<SentActivity> Shared() =>
        [.. Connector.All.Where(sent => sent.Conversation == Seeded.Channel)];

    private void Refuse(int times, int status)
    {
        for (var i = 0; i < times; i++)
        {
            Connector.Refuse(status);
        }
    }

    private async Task<CardOutcome> UntilGivenUpAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var outcome = await Cards.UpdateAsync(Round, afresh: false, patience.Token);
            if (outcome is { Failure: not null, TryAgain: null })
            {
                return outcome;
            }

            town.Assistant.Clock.Advance(TimeSpan.FromMinutes(10));
        }
    }

    private static async Task AnswerAsync(TeamsPerson person, string initiative, Action? before = null)
    {
        var form = await person.Says($"uppdatera {initiative}");
        before?.Invoke();
        await person.Presses(form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
    }
}
