using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Sending.Outbox;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>What people are told: once, in their own chat, from what holds when it is sent; and what becomes of each failure.</summary>
public sealed class NoticeSendingTests : IAsyncLifetime
{
    private const string Round = "2026-T3";
    private static readonly string Chat = $"a:{Town.Tore}";

    private readonly Seeded town = new();

    private ConnectorStandIn Connector => town.Assistant.Connector;

    private INotices Notices => town.Assistant.Services.GetRequiredService<INotices>();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.StartRoundAsync();
        await town.Tore.Says("hjälp");
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_digest_lists_what_is_unanswered_and_its_button_opens_the_form()
    {
        await AddAsync(Asked(Town.Tore));
        var card = RunningAssistant.CardOf(await SentAsync());
        Assert.Contains("Trygga unga", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trygghetspaketet", card.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await town.Tore.Presses(card, "Svara")).Inputs);
        var status = await EndedAsync(NoticeState.Sent);
        Assert.Equal((Town.Tore, null, town.Assistant.Clock.GetUtcNow()), (status.Notice.To, status.Code, status.At));
    }

    [Fact]
    public async Task The_same_notice_is_sent_once_however_often_it_is_added()
    {
        await AddAsync(Asked(Town.Tore), Asked(Town.Tore));
        await EndedAsync(NoticeState.Sent);
        await AddAsync(Asked(Town.Tore), Asked(Town.Sara));
        await RunningAssistant.Until(() => StatusesAsync().Result.Count(known => known.State == NoticeState.Sent) == 2, "the other person's");
        await town.Assistant.RestartAsync();
        await AddAsync(Asked(Town.Tore));
        await AddAsync(Asked(Town.Tore) with { Mark = "halfway", Kind = NoticeKind.Reminder });
        await RunningAssistant.Until(() => StatusesAsync().Result.Count(known => known.State == NoticeState.Sent) == 3, "the reminder");
        Assert.Equal(2, ToTore().Count);
    }

    [Fact]
    public async Task More_than_a_transaction_holds_are_added_and_those_that_are_there_are_passed_over()
    {
        var later = town.Assistant.Clock.GetUtcNow().AddDays(1);
        Notice[] all = [.. Enumerable.Range(0, 120).Select(number => Asked($"{number:D8}-0000-4000-8000-000000000000") with { NotBefore = later })];
        await AddAsync([.. all.Where((_, number) => number % 7 == 0)]);
        await AddAsync(all);
        await AddAsync(all);
        Assert.Equal(120, (await StatusesAsync()).Count);
        Assert.Equal(120, (await town.Assistant.Services.GetRequiredService<IOutbox>().WaitingAsync(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Nothing_leaves_before_its_time()
    {
        await AddAsync(Asked(Town.Tore) with { NotBefore = town.Assistant.Clock.GetUtcNow().AddMinutes(30) });
        await RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "the sender to wait");
        Assert.Empty(ToTore());
        town.Assistant.Clock.Advance(TimeSpan.FromMinutes(30));
        await SentAsync();
    }

    [Fact]
    public async Task What_is_answered_by_then_is_not_asked()
    {
        var form = await town.Tore.Says("uppdatera trygga unga");
        await town.Tore.Presses(form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
        Connector.Drain();
        var before = ToTore().Count;
        await AddAsync(Asked(Town.Tore));
        await EndedAsync(NoticeState.Superfluous);
        Assert.Equal(before, ToTore().Count);
    }

    [Theory]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(429, "Throttled")]
    [InlineData(502, "ServiceError")]
    [InlineData(503, "ServiceError")]
    [InlineData(504, null)]
    public async Task What_may_be_tried_again_is_and_the_code_is_known_meanwhile(int status, string? code)
    {
        Connector.Refuse(status, code);
        await AddAsync(Asked(Town.Tore));
        await RunningAssistant.Until(() => StatusesAsync().Result[0].Code is not null, "the failure");
        var waiting = Assert.Single(await StatusesAsync());
        Assert.Equal((NoticeState.Waiting, $"{status} {code}".TrimEnd()), (waiting.State, waiting.Code));
        await town.Assistant.TimePasses(() => ToTore().Count == 1, "the next attempt");
        await EndedAsync(NoticeState.Sent);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_tried_again()
    {
        Connector.Meet(ConnectorFault.DroppedBefore);
        await AddAsync(Asked(Town.Tore));
        await town.Assistant.TimePasses(() => ToTore().Count == 1, "the next attempt");
        await EndedAsync(NoticeState.Sent);
    }

    [Fact]
    public async Task A_connection_that_breaks_when_Teams_has_taken_it_makes_it_seen_twice_and_never_lost()
    {
        Connector.Meet(ConnectorFault.DroppedAfter);
        await AddAsync(Asked(Town.Tore));
        await town.Assistant.TimePasses(() => ToTore().Count == 2, "the next attempt");
        await EndedAsync(NoticeState.Sent);
        Assert.Equal(2, ToTore().Count);
    }

    [Fact]
    public async Task Trying_ends_after_so_many_failures()
    {
        Connector.Block(Chat, 503, "ServiceError");
        await AddAsync(Asked(Town.Tore));
        await RunningAssistant.Until(
            () =>
            {
                if (town.Assistant.Clock.Waiting > 0)
                {
                    town.Assistant.Clock.Advance(TimeSpan.FromMinutes(1));
                }

                return StatusesAsync().Result[0].State == NoticeState.Failed;
            },
            "the end");
        Assert.Equal("503 ServiceError", (await StatusesAsync())[0].Code);
    }

    [Theory]
    [InlineData(403, "BotDisabledByAdmin", "administratör")]
    [InlineData(403, "BotNotInConversationRoster", "inte installerad")]
    [InlineData(403, "ConversationBlockedByUser", "blockerat")]
    [InlineData(403, "MessageWritesBlocked", "blockerat")]
    [InlineData(403, "ForbiddenOperationException", "inte installerad")]
    [InlineData(403, "NotEnoughPermissions", "rättighet")]
    [InlineData(413, "MessageSizeTooBig", "för stort")]
    [InlineData(500, "ServiceError", "svarar inte")]
    public async Task What_cannot_be_delivered_is_told_the_coordinator_and_waits_again_when_the_person_is_heard_from(int status, string code, string why)
    {
        Connector.Block(Chat, status, code);
        await AddAsync(Asked(Town.Tore));
        Assert.Equal($"{status} {code}", (await EndedAsync(NoticeState.Failed)).Code);

        var overview = (await town.Sara.Says("vilka har inte svarat KS")).Text;
        Assert.Contains("Kunde inte nås", overview, StringComparison.Ordinal);
        Assert.Contains("Tore Tjänsteperson", overview, StringComparison.Ordinal);
        Assert.Contains(why, overview, StringComparison.Ordinal);
        Assert.DoesNotContain("Kunde inte nås", (await town.Asa.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);

        Connector.Allow(Chat);
        town.Assistant.Clock.Advance(Revival.Trust);
        await town.Tore.Says("hjälp");
        await EndedAsync(NoticeState.Sent);
        await RunningAssistant.Until(
            () => !town.Sara.Says("vilka har inte svarat KS").Result.Text.Contains("Kunde inte nås", StringComparison.Ordinal), "the section to go");
    }

    [Fact]
    public async Task A_bot_that_Teams_does_not_know_rests_and_everything_waits()
    {
        Connector.Block(Chat, 401, "BotNotRegistered");
        await AddAsync(Asked(Town.Tore));
        await RunningAssistant.Until(() => StatusesAsync().Result[0].Code is not null, "the refusal");
        var requests = Connector.Requests;
        await AddAsync(Asked(Town.Sara), Asked(Town.Asa));
        await RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "the sender to rest");
        Assert.Equal(requests, Connector.Requests);
        Assert.All(await StatusesAsync(), status => Assert.Equal(NoticeState.Waiting, status.State));
        Assert.Equal(
            0, (await town.Assistant.Services.GetRequiredService<IOutbox>().WaitingAsync(CancellationToken.None)).Sum(row => row.Attempts));
        Assert.Contains("inte rätt registrerad", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);

        // Longer than any number of attempts would last.
        for (var rest = 0; rest < 20; rest++)
        {
            town.Assistant.Clock.Advance(TeamsAssistant.Teams.Sending.SenderRest.Length);
        }

        Connector.Allow(Chat);
        await town.Assistant.TimePasses(() => StatusesAsync().Result.All(status => status.State is NoticeState.Sent or NoticeState.Superfluous), "all to be told");
        await RunningAssistant.Until(
            () => !town.Sara.Says("vilka har inte svarat KS").Result.Text.Contains("inte rätt registrerad", StringComparison.Ordinal), "the section to go");
    }

    [Fact]
    public async Task Who_has_taken_the_app_away_is_not_written_to_until_she_installs_it_again()
    {
        await InstallAsync("remove");
        var requests = Connector.Requests;
        await AddAsync(Asked(Town.Tore));
        Assert.Equal("removed", (await EndedAsync(NoticeState.Failed)).Code);
        Assert.Equal(requests, Connector.Requests);
        Assert.Contains("har tagit bort", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);

        await InstallAsync("add");
        await EndedAsync(NoticeState.Sent);
    }

    [Fact]
    public async Task A_message_without_id_counts_as_sent()
    {
        Connector.GivesNoId = true;
        await AddAsync(Asked(Town.Tore));
        await EndedAsync(NoticeState.Sent);
        Assert.Single(ToTore());
    }

    [Fact]
    public async Task It_goes_to_the_address_that_the_chat_has_now()
    {
        await using var moved = await ConnectorStandIn.StartAsync();
        var activity = town.Tore.Message("hjälp");
        activity["serviceUrl"] = moved.ServiceUrl;
        await town.Assistant.PostAsync(activity.ToString(), town.Assistant.Issuer.Channel(RunningAssistant.AppId, moved.ServiceUrl).Bearer());
        await town.Assistant.RestartAsync();
        await AddAsync(Asked(Town.Tore));
        await RunningAssistant.Until(() => moved.All.Count == 2, "the notice at its new address");
    }

    private static Notice Asked(string person) => new(NoticeKind.Asked, person, "start") { Round = Round };

    private Task AddAsync(params Notice[] notices) => Notices.AddAsync(notices, CancellationToken.None);

    private Task<IReadOnlyList<NoticeStatus>> StatusesAsync() => Notices.OfRoundAsync(Round, CancellationToken.None);

    private List<SentActivity> ToTore() => [.. Connector.All.Where(sent => sent.Conversation == Chat && sent.Activity["replyToId"] is null)];

    private async Task<SentActivity> SentAsync()
    {
        await RunningAssistant.Until(() => ToTore().Count > 0, "the notice");
        return ToTore()[^1];
    }

    private async Task<NoticeStatus> EndedAsync(NoticeState state)
    {
        await RunningAssistant.Until(() => StatusesAsync().Result.Any(known => known.State == state), $"a notice to be {state}");
        return (await StatusesAsync()).First(known => known.State == state);
    }

    private async Task InstallAsync(string action)
    {
        var activity = town.Tore.Activity("installationUpdate");
        activity["action"] = action;
        await town.Tore.PostAsync(activity);
    }
}
