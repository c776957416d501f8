using System.Net;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Conversations;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Activities;

/// <summary>A committee in several channels, and an initiative with its own: one card a channel and round.</summary>
public sealed class ChannelTiesTests : IAsyncLifetime
{
    private const string Second = "19:andra@thread.tacv2";
    private const string Own = "19:trygga@thread.tacv2";

    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Each_channel_of_the_committee_gets_the_rounds_card_and_its_count()
    {
        await town.Assistant.StartIsOver();
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        Assert.Contains("liksom nämndens övriga kanaler (1)", (await town.Sara.InThe(Second).Says("koppla kanalen till KS")).Text, StringComparison.Ordinal);
        await town.Sara.Says("starta omgång KS");
        Assert.Single(Shared(Seeded.Channel));
        Assert.Single(Shared(Second));

        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared(Seeded.Channel).Count == 2 && Shared(Second).Count == 2, "both cards to count");
        foreach (var card in new[] { Shared(Seeded.Channel)[1], Shared(Second)[1] })
        {
            Assert.Equal("PUT", card.Method);
            Assert.Contains("1 av 3", RunningAssistant.CardOf(card).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_initiatives_channel_gets_its_part_and_the_committees_the_whole()
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        var tied = await town.Sara.InThe(Own).Says("koppla kanalen till trygga unga");
        Assert.Contains("Kanalen är kopplad till Trygga unga", tied.Text, StringComparison.Ordinal);
        await town.Assistant.TimePasses(() => Shared(Own).Count == 1, "the card of the part");
        var part = RunningAssistant.CardOf(Shared(Own)[0]);
        Assert.Contains("Uppföljning T3 2026: Trygga unga", part.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 1", part.Text, StringComparison.Ordinal);
        Assert.Contains("bara kanalens insatser", part.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 3", RunningAssistant.CardOf(Assert.Single(Shared(Seeded.Channel))).Text, StringComparison.Ordinal);

        // Its button opens the form of what the card is about.
        Assert.NotEmpty((await town.Tore.InThe(Own).Presses(part, "Svara")).Inputs);
        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared(Own).Count == 2 && Shared(Seeded.Channel).Count == 2, "both to count");
        Assert.Contains("1 av 1", RunningAssistant.CardOf(Shared(Own)[1]).Text, StringComparison.Ordinal);
        Assert.Contains("1 av 3", RunningAssistant.CardOf(Shared(Seeded.Channel)[1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programmes_channel_gets_its_parts_and_a_look_at_the_card_stays_within_them()
    {
        await town.Assistant.StartIsOver();
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives, Town.Initiative("BIB", "Biblioteket") with { Owner = Town.Tore }],
        });
        await town.Tore.Says("hjälp");
        await town.Sara.InThe(Own).Says("connect channel to Trygghetspaketet");
        await town.StartRoundAsync();
        var part = RunningAssistant.CardOf(Assert.Single(Shared(Own)));
        Assert.Contains("0 av 3", part.Text, StringComparison.Ordinal);
        Assert.Contains("och 1 till", part.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 4", RunningAssistant.CardOf(Assert.Single(Shared(Seeded.Channel))).Text, StringComparison.Ordinal);

        var data = (JObject)part.Json["refresh"]!["action"]!["data"]!;
        var looked = await town.Tore.InThe(Own).Sends(RoundRefresh.Name, data);
        Assert.Contains("Trygga unga", looked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Biblioteket", looked.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 3", looked.Text, StringComparison.Ordinal);
        Assert.Contains("0 av 3", (await town.Nina.InThe(Own).Sends(RoundRefresh.Name, data)).Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", (await town.Tore.InThe(Own).Presses(looked, "Svara")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_is_both_gets_one_card_the_whole()
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till trygga unga");
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await town.Sara.Says("starta omgång KS");
        Assert.Contains("0 av 3", RunningAssistant.CardOf(Assert.Single(Shared(Seeded.Channel))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("koppla loss kanalen", "Kanalen är inte längre kopplad till Kommunstyrelsen")]
    [InlineData("disconnect the channel", "no longer belongs to Kommunstyrelsen")]
    public async Task A_loosened_channel_gets_no_more_cards(string words, string told)
    {
        await town.Assistant.StartIsOver();
        await town.Sara.InThe(Second).Says("koppla kanalen till KS");
        await town.Sara.Says("starta omgång KS");
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await town.Assistant.TimePasses(() => Shared(Seeded.Channel).Count == 1, "the second card");
        Assert.Contains("Bara samordnaren för Kommunstyrelsen", (await town.Tore.InThe(Second).Says("koppla loss kanalen")).Text, StringComparison.Ordinal);
        Assert.Contains(told, (await town.Sara.InThe(Second).Says(words)).Text, StringComparison.Ordinal);
        Assert.Contains("inte kopplad till något", (await town.Sara.InThe(Second).Says("koppla loss kanalen")).Text, StringComparison.Ordinal);
        Assert.Contains("i den kanal", (await town.Sara.Says("koppla loss kanalen")).Text, StringComparison.Ordinal);

        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared(Seeded.Channel).Count == 2, "the count");
        Assert.Single(Shared(Second));
    }

    [Fact]
    public async Task Only_the_committees_coordinator_ties_an_initiative_and_only_by_its_whole_name()
    {
        Assert.Contains("samordnar", (await town.Tore.InThe(Own).Says("koppla kanalen till trygga unga")).Text, StringComparison.Ordinal);
        Assert.Contains("Skriv hela namnet", (await town.Sara.InThe(Own).Says("koppla kanalen till trygg")).Text, StringComparison.Ordinal);
        Assert.Contains("Varken en nämnd eller en insats", (await town.Sara.InThe(Own).Says("koppla kanalen till snöröjning")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lovstöd", (await town.Olle.InThe(Own).Says("koppla kanalen till lovst")).Text, StringComparison.Ordinal);
        Assert.Contains("i den kanal", (await town.Sara.Says("koppla kanalen till trygga unga")).Text, StringComparison.Ordinal);
        Assert.Empty((await TiesAsync()).All);
    }

    [Fact]
    public async Task An_initiatives_channel_does_not_become_the_committees_by_a_start()
    {
        await town.Sara.InThe(Own).Says("koppla kanalen till trygga unga");
        Assert.Contains("Kanalen är insatsen Trygga unga:s", (await town.Sara.InThe(Own).Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task A_row_of_the_time_with_one_channel_a_committee_is_read_and_can_be_loosened()
    {
        await town.Sara.InThe(Seeded.Channel).Says("hjälp");
        await town.Assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Conversations).AddEntityAsync(
            new TableEntity("committee", "tied|KS") { ["Committee"] = "KS", ["Channel"] = Seeded.Channel });
        await town.Sara.InThe(Second).Says("koppla kanalen till KS");
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await town.Sara.Says("starta omgång KS");
        Assert.Single(Shared(Seeded.Channel));
        Assert.Single(Shared(Second));
        await town.Sara.InThe(Seeded.Channel).Says("koppla loss kanalen");
        Assert.Equal([Second], (await TiesAsync()).ChannelsOf("KS"));
    }

    [Fact]
    public async Task A_deleted_channel_is_no_trouble_while_another_has_the_card_and_is_replaced_by_the_next()
    {
        await town.Assistant.StartIsOver();
        await town.Sara.InThe(Second).Says("koppla kanalen till KS");
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await town.Sara.Says("starta omgång KS");
        var deleted = town.Sara.InThe(Second).Activity("conversationUpdate");
        deleted["channelData"]!["eventType"] = "channelDeleted";
        await town.Sara.PostAsync(deleted);
        await AnswerAsync(town.Tore, "trygga unga");
        await town.Assistant.TimePasses(() => Shared(Seeded.Channel).Count == 2, "the count");
        await RunningAssistant.Until(() => LastErrorAsync(Second).Result is not null, "the deleted channel's end");
        Assert.DoesNotContain("Kortet", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);
        await town.Sara.InThe(Own).Says("koppla kanalen till KS");
        Assert.DoesNotContain(Second, (await TiesAsync()).ChannelsOf("KS"));
    }

    [Theory]
    [InlineData("channelMemberAdded")]
    [InlineData("channelMemberRemoved")]
    [InlineData("channelSharedWithTeam")]
    [InlineData("channelUnsharedFromTeam")]
    public async Task Events_of_private_and_shared_channels_are_taken_and_mean_nothing(string what)
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        var sent = town.Assistant.Connector.All.Count;
        var activity = town.Sara.InThe(Seeded.Channel).Activity("conversationUpdate");
        activity["channelData"]!["eventType"] = what;
        activity["channelData"]!["channel"]!["type"] = "shared";
        activity["channelData"]!["membersAdded"] = new JArray(new JObject { ["id"] = "29:x" });
        Assert.Equal(HttpStatusCode.OK, (await town.Sara.PostAsync(activity)).Status);
        Assert.Equal(sent, town.Assistant.Connector.All.Count);
        Assert.Null((await town.Assistant.Services.GetRequiredService<IConversations>().FindAsync(Seeded.Channel, CancellationToken.None))!.Closed);
    }

    [Fact]
    public async Task A_channel_where_the_app_is_not_added_is_told_with_what_to_do()
    {
        await town.Assistant.StartIsOver();
        await town.Sara.InThe(Second).Says("koppla kanalen till KS");
        town.Assistant.Connector.Block(Seeded.Channel, 403, "BotNotInConversationRoster");
        await town.Assistant.Services.GetRequiredService<IConversations>().TieAsync(
            new ChannelTie(Seeded.Channel, ChannelTieKind.Committee, "KS"),
            new Change(Town.Sara, town.Assistant.Clock.GetUtcNow(), Door.Teams, "channel.tie"),
            CancellationToken.None);
        await town.Sara.InThe(Second).PostAsync(town.Sara.InThe(Seeded.Channel).Activity("conversationUpdate"));
        Assert.Contains("lägg till appen där", (await town.Sara.Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Contains("lägg till appen där", (await town.Sara.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);
        Assert.Single(Shared(Second));
    }

    private async Task<ChannelTies> TiesAsync() => await town.Assistant.Services.GetRequiredService<IConversations>().ReadTiesAsync(CancellationToken.None);

    private async Task<string?> LastErrorAsync(string channel) =>
        (await town.Assistant.Services.GetRequiredService<TeamsAssistant.Teams.Sending.ISharedCards>().ReadAsync("2026-T3", CancellationToken.None))
            .FirstOrDefault(card => card.Channel == channel)?.LastError;

    private static async Task AnswerAsync(TeamsPerson person, string initiative)
    {
        var form = await person.Says($"uppdatera {initiative}");
        await person.Presses(form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
    }

    private List<SentActivity> Shared(string channel) =>
        [.. town.Assistant.Connector.All.Where(sent => sent.Conversation == channel && sent.Activity["replyToId"] is null)];
}
