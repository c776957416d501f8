using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The shared card as each of those asked sees it, when her client asks by itself.</summary>
public sealed class RefreshJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Tore.InThe(Seeded.Channel).Says("hjälp");
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task The_shared_card_asks_the_clients_of_those_asked_whom_Teams_has_shown()
    {
        var round = await town.StartRoundAsync();
        var refresh = (JObject)round.Json["refresh"]!;
        Assert.Equal("round.refresh", (string?)refresh["action"]!["verb"]);

        // Tore and Sara own what is asked and have been heard; nobody else is listed.
        Assert.Equal([$"29:{Town.Sara}", $"29:{Town.Tore}"], refresh["userIds"]!.Select(id => (string)id!).Order());
    }

    [Fact]
    public async Task Who_is_asked_sees_her_next_question_and_no_change_is_one_press()
    {
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        var own = await Refreshes(town.Tore, await town.StartRoundAsync());
        Assert.Contains("Din nästa fråga: Trygga unga", own.Text, StringComparison.Ordinal);
        Assert.Contains("Förra svaret 24 november 2026", own.Text, StringComparison.Ordinal);
        Assert.Empty(own.Inputs);
        Assert.Equal(["Svara", "Ingen förändring", "Vilka har inte svarat?"], own.Buttons.Take(3));

        // Pressed on two screens it is one answer.
        await town.Tore.InThe(Seeded.Channel).Presses(own, "Ingen förändring");
        await town.Tore.InThe(Seeded.Channel).Presses(own, "Ingen förändring");
        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal((2, "2026-T3"), (latest.Revision, latest.Update.Round));
        Assert.Contains("Du har svarat på allt", (await Refreshes(town.Tore, own)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_see_the_overview()
    {
        var round = await town.StartRoundAsync();
        foreach (var person in new[] { town.Olle, town.Stranger })
        {
            var seen = await Refreshes(person, round);
            Assert.Contains("0 av 3", seen.Text, StringComparison.Ordinal);
            Assert.Null(seen.Json["refresh"]);
        }
    }

    [Fact]
    public async Task A_refresh_costs_one_reading_and_writes_nothing()
    {
        var round = await town.StartRoundAsync();
        await town.Assistant.StartIsOver();
        var before = await Stored.EverythingAsync(town.Assistant);
        var requests = town.Assistant.StorageRequests;
        await Refreshes(town.Asa, round);
        Assert.Equal(1, town.Assistant.StorageRequests - requests);
        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));
    }

    [Fact]
    public async Task A_refresh_never_takes_what_she_is_typing()
    {
        var round = await town.StartRoundAsync();
        var tore = town.Tore.InThe(Seeded.Channel);
        var form = await tore.Presses(round, "Svara");
        var (verb, data) = Refresh(round);
        Assert.Contains("Du skriver på ett svar", await tore.IsTold(verb, data), StringComparison.Ordinal);
        await tore.Presses(form, "Skicka", Filled);
        Assert.Contains("Du har svarat på allt", (await tore.Sends(verb, data)).Text, StringComparison.Ordinal);
    }

    private static Task<ReceivedCard> Refreshes(TeamsPerson person, ReceivedCard card)
    {
        var (verb, data) = Refresh(card);
        return person.InThe(Seeded.Channel).Sends(verb, data);
    }

    private static (string Verb, JObject Data) Refresh(ReceivedCard card) =>
        ((string)card.Json["refresh"]!["action"]!["verb"]!, (JObject)card.Json["refresh"]!["action"]!["data"]!.DeepClone());
}
