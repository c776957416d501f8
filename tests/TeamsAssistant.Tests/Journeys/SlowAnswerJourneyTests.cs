using Newtonsoft.Json.Linq;
using TeamsAssistant.Teams.Activities;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Storage that takes longer than a person waits: she is answered within 5 s, told how it ended, and never told more than is so.</summary>
public sealed class SlowAnswerJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private StorageGate gate = null!;
    private Seeded town = null!;

    public async Task InitializeAsync()
    {
        gate = await StorageGate.StartAsync();
        town = new Seeded { Storage = gate.ConnectionString };
        await town.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        gate.Open();
        await town.DisposeAsync();
        await gate.DisposeAsync();
    }

    [Fact]
    public void The_time_is_under_five_seconds() => Assert.True(FollowUpBot.TimeToAnswer < TimeSpan.FromSeconds(5));

    [Fact]
    public async Task A_slow_answer_is_said_to_be_saving_and_confirmed_when_it_is_stored()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        gate.Hold(StorageGate.IsTransaction);
        Assert.Contains("Svaret för Trygga unga sparas.", await IsToldInTimeAsync(town.Tore, verb, data), StringComparison.Ordinal);

        // A minute later nothing is confirmed, since nothing is stored.
        var told = town.Assistant.Connector.All.Count;
        town.Assistant.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(told, town.Assistant.Connector.All.Count);

        gate.Open();
        var receipt = await NextAsync(told);
        Assert.Equal($"a:{Town.Tore}", receipt.Conversation);
        Assert.Contains("Rätta", RunningAssistant.CardOf(receipt).Buttons);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task Pressed_again_meanwhile_it_is_still_one_answer()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        gate.Hold(StorageGate.IsTransaction);
        await IsToldInTimeAsync(town.Tore, verb, data);
        await IsToldInTimeAsync(town.Tore, verb, data, stopped: 2);
        var told = town.Assistant.Connector.All.Count;
        gate.Open();
        await RunningAssistant.Until(() => town.Assistant.Connector.All.Count >= told + 2, "both to be confirmed");
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task In_a_channel_the_word_comes_in_her_own_chat_or_where_she_answered()
    {
        await town.Asa.Says("hjälp");
        foreach (var (person, where) in new[] { (town.Asa, $"a:{Town.Asa}"), (town.Tore, $"{Seeded.Channel};messageid=1") })
        {
            var form = await person.InThe(Seeded.Channel).Says("uppdatera trygga unga");
            var (verb, data) = TeamsPerson.Filled(form, "Skicka", [.. Filled, ("done", person.Name)]);
            gate.Hold(StorageGate.IsTransaction);
            await IsToldInTimeAsync(person.InThe(Seeded.Channel), verb, data);
            var told = town.Assistant.Connector.All.Count;
            gate.Open();
            var word = await NextAsync(told);
            Assert.Equal(where, word.Conversation);
            Assert.Contains("Svaret för Trygga unga är", RunningAssistant.CardOf(word).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_not_stored_is_not_confirmed_and_she_is_told_to_send_again()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        gate.Refuse(503, StorageGate.IsTransaction);
        await IsToldInTimeAsync(town.Tore, verb, data);
        var word = await NextAsync(town.Assistant.Connector.All.Count);
        Assert.Contains("sparades inte", RunningAssistant.CardOf(word).Text, StringComparison.Ordinal);

        gate.Open();
        Assert.Null(await town.Assistant.LatestAsync("TU"));
        Assert.Contains("Rätta", (await town.Tore.Sends(verb, data)).Buttons);
    }

    [Fact]
    public async Task Storage_that_is_away_for_a_minute_loses_nothing_that_was_confirmed()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        town.Assistant.Storage.Unreachable = "$batch";
        Assert.Contains("Inget av det du skrev är borta", await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        town.Assistant.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Null(await town.Assistant.LatestAsync("TU"));

        town.Assistant.Storage.Unreachable = null;
        Assert.Contains("Rätta", (await town.Tore.Sends(verb, data)).Buttons);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task She_is_told_in_the_language_of_her_card()
    {
        var (verb, data) = TeamsPerson.Filled(await town.Tore.Says("update trygga unga"), "Send", Filled);
        gate.Hold(StorageGate.IsTransaction);
        Assert.Contains("is being saved", await IsToldInTimeAsync(town.Tore, verb, data), StringComparison.Ordinal);
        gate.Open();
        town.Assistant.Storage.Unreachable = "Register";
        Assert.Contains("Nothing you wrote is gone", await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
    }

    private async Task<SentActivity> NextAsync(int after)
    {
        await RunningAssistant.Until(() => town.Assistant.Connector.All.Count > after, "a word of how it ended");
        return town.Assistant.Connector.All.ElementAt(after);
    }

    private async Task<string> IsToldInTimeAsync(TeamsPerson person, string verb, JObject data, int stopped = 1)
    {
        var told = person.IsTold(verb, data);
        await RunningAssistant.Until(() => gate.Stopped >= stopped, "a request at the gate");
        town.Assistant.Clock.Advance(FollowUpBot.TimeToAnswer);
        return await told;
    }
}
