using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Teams.Conversations;

/// <summary>What Teams tells about channels, teams and the app itself ends in a stored state, until something comes from there again.</summary>
public sealed class ConversationEventsTests : IAsyncLifetime
{
    private const string Team = "19:team@thread.tacv2";

    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Theory]
    [InlineData("channelDeleted", "kanalen är borttagen")]
    [InlineData("teamDeleted", "teamet är borttaget")]
    [InlineData("teamHardDeleted", "teamet är borttaget")]
    [InlineData("teamArchived", "teamet är arkiverat")]
    public async Task The_coordinator_is_told_what_became_of_the_channel_and_its_next_word_opens_it(string what, string told)
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await TellAsync(what);
        Assert.NotNull(await ClosedAsync());
        var sent = town.Assistant.Connector.All.Count;
        Assert.Contains(told, (await town.Sara.Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Equal(sent + 1, town.Assistant.Connector.All.Count);

        await town.Tore.InThe(Seeded.Channel).Says("hjälp");
        Assert.Null(await ClosedAsync());
        await town.Assistant.TimePasses(
            () => town.Assistant.Connector.All.Any(card => card.Conversation == Seeded.Channel && card.Activity["replyToId"] is null), "the card");
    }

    [Fact]
    public async Task The_bot_taken_out_of_the_team_closes_its_channels_and_another_member_does_not()
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await TellAsync(null, $"29:{Builders.Town.Tore}");
        Assert.Null(await ClosedAsync());
        await TellAsync(null, RunningAssistant.BotId);
        Assert.Equal(ConversationEnd.Removed, await ClosedAsync());
    }

    [Fact]
    public async Task Events_that_nobody_knows_and_odd_ones_change_nothing()
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await TellAsync("channelRenamed");
        await TellAsync("somethingNew");
        var odd = town.Sara.InThe(Seeded.Channel).Activity("conversationUpdate");
        odd["channelData"]!["eventType"] = new JObject { ["a"] = 1 };
        odd["channelData"]!["channel"] = "19:other@thread.tacv2";
        await town.Sara.PostAsync(odd);
        Assert.Null(await ClosedAsync());
    }

    // Teams tells of a channel in the team's own conversation.
    private async Task TellAsync(string? what, string? removed = null)
    {
        var activity = town.Sara.InThe(Seeded.Channel).Activity("conversationUpdate");
        activity["conversation"]!["id"] = Team;
        activity["channelData"]!["eventType"] = what;
        if (removed is not null)
        {
            activity["membersRemoved"] = new JArray(new JObject { ["id"] = removed });
        }

        var answer = await town.Sara.PostAsync(activity);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
    }

    private async Task<string?> ClosedAsync() =>
        (await town.Assistant.Services.GetRequiredService<IConversations>().FindAsync(Seeded.Channel, CancellationToken.None))!.Closed;
}
