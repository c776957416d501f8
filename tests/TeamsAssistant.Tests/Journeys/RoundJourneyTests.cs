using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A round, from the coordinator's word to the count on the shared card, as Teams would drive it.</summary>
public sealed class RoundJourneyTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task The_channel_gets_one_card_and_the_coordinator_a_word()
    {
        var said = await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("3 insatser", said.Summary, StringComparison.Ordinal);
        var posts = town.Assistant.Connector.All.Where(sent => sent.Conversation == Seeded.Channel).ToList();
        var card = RunningAssistant.CardOf(Assert.Single(posts));
        Assert.Contains("Kommunstyrelsen", card.Text, StringComparison.Ordinal);
        Assert.Contains("Svara", card.Buttons);
    }

    [Fact]
    public async Task The_official_answers_and_the_shared_card_counts_up()
    {
        var round = await town.StartRoundAsync();
        var form = await town.Tore.InThe(Seeded.Channel).Presses(round, "Svara");
        Assert.Contains("Trygga unga", form.Text, StringComparison.Ordinal);

        var receipt = await town.Tore.InThe(Seeded.Channel).Presses(
            form, "Skicka", ("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
        Assert.Contains("Rätta", receipt.Buttons);

        await town.Assistant.SharedCardsAreUpdated();
        var updated = town.Assistant.Connector.All.Last();
        Assert.Equal("PUT", updated.Method);
        Assert.Contains("1 av 3", RunningAssistant.CardOf(updated).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_answers_make_one_update_of_the_shared_card()
    {
        var round = await town.StartRoundAsync();
        await Answer(town.Tore, round);
        await Answer(town.Sara, round);
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Single(town.Assistant.Connector.All, sent => sent.Method == "PUT");
    }

    [Fact]
    public async Task An_answer_sent_twice_is_stored_once()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        await town.Tore.Presses(form, "Skicka", Filled);
        await town.Tore.Presses(form, "Skicka", Filled);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Fact]
    public async Task Other_words_in_the_same_form_supersede_the_first()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        await town.Tore.Presses(form, "Skicka", Filled);
        var first = (await town.Assistant.LatestAsync("TU"))!.Update;
        await town.Tore.Presses(form, "Skicka", [.. Filled, ("progress", "60")]);
        var second = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal((2, first.Id, 60), (second.Revision, second.Update.Supersedes, second.Update.Answer.Progress));
    }

    [Fact]
    public async Task Correcting_shows_what_was_said_and_supersedes_it()
    {
        var receipt = await Answer(town.Tore, await town.StartRoundAsync());
        var form = await town.Tore.Presses(receipt, "Rätta");
        Assert.Equal("45", form.Inputs["progress"]);
        await town.Tore.Presses(form, "Skicka", ("done", "Tre fältgrupper är igång."));
        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal(2, latest.Revision);
        Assert.NotNull(latest.Update.Supersedes);
        Assert.Equal("Tre fältgrupper är igång.", latest.Update.Answer.Done);
    }

    [Fact]
    public async Task No_change_is_one_press_from_the_second_time()
    {
        var first = await town.Tore.Says("uppdatera trygga unga");
        Assert.DoesNotContain("Ingen förändring", first.Buttons);
        await town.Tore.Presses(first, "Skicka", Filled);
        town.Assistant.Clock.Advance(TimeSpan.FromMinutes(5));
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        await town.Tore.Presses(form, "Ingen förändring");
        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal((2, "2026-T3"), (latest.Revision, latest.Update.Round));
    }

    [Fact]
    public async Task Wrong_input_comes_back_beside_its_field_and_nothing_typed_is_lost()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        var again = await town.Tore.Presses(
            form, "Skicka", ("level", "4"), ("progress", "450"), ("done", "Vi ringde 19640823-3234"), ("deviation", "Personalbrist"));
        Assert.Equal("450", again.Inputs["progress"]);
        Assert.Equal("Personalbrist", again.Inputs["deviation"]);
        Assert.Null(await town.Assistant.LatestAsync("TU"));
    }

    [Fact]
    public async Task An_answer_after_the_last_day_is_taken_and_marked_late()
    {
        var round = await town.StartRoundAsync();
        town.Assistant.Clock.Advance(TimeSpan.FromDays(10));
        await Answer(town.Tore, round);
        Assert.True((await town.Assistant.LatestAsync("TU"))!.Update.Late);
    }

    [Fact]
    public async Task A_deputy_may_answer()
    {
        await Answer(town.Asa, await town.StartRoundAsync());
        Assert.Equal(Town.Asa, (await town.Assistant.LatestAsync("TU"))!.Update.By);
    }

    [Fact]
    public async Task Who_is_not_asked_is_told_so_and_nothing_is_written()
    {
        var round = await town.StartRoundAsync();
        var before = await Stored.EverythingAsync(town.Assistant);
        foreach (var person in new[] { town.Olle, town.Nina, town.Lena, town.Stranger })
        {
            var card = await person.Presses(round, "Svara");
            Assert.Contains("inte tillfrågad", card.Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));
    }

    [Fact]
    public async Task Somebody_elses_form_sent_by_another_is_refused()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        foreach (var person in new[] { town.Olle, town.Nina, town.Lena, town.Sara, town.Stranger })
        {
            var (verb, data) = TeamsPerson.Filled(form, "Skicka", Filled);
            var told = await person.IsTold(verb, data);
            Assert.Contains(person.Name == town.Stranger.Name ? "finns inte i kommunens register" : "inte ansvarig", told, StringComparison.Ordinal);
        }

        Assert.Null(await town.Assistant.LatestAsync("TU"));
    }

    [Theory]
    [InlineData("initiative", "LOV")]
    [InlineData("initiative", "FINNS-INTE")]
    [InlineData("initiative", "TU/../LOV")]
    [InlineData("round", "2031-T1")]
    [InlineData("corrects", "0000000000000000000-ffffffff")]
    public async Task A_forged_card_writes_nothing(string field, string value)
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        var (verb, data) = form.Button("Skicka");
        data["level"] = "2";
        data["progress"] = "1";
        data["done"] = "x";
        data[field] = value;
        Assert.NotEmpty(await town.Tore.IsTold(verb, data));
        Assert.Null(await town.Assistant.LatestAsync("TU"));
        Assert.Null(await town.Assistant.LatestAsync("LOV"));
    }

    [Fact]
    public async Task Who_answers_for_one_initiative_cannot_correct_an_update_of_another_by_it()
    {
        await town.StartRoundAsync();
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        await town.Asa.Presses(await town.Asa.Says("uppdatera lovstöd"), "Skicka", Filled);
        var before = (Trygga: await town.Assistant.LatestAsync("TU"), Lov: await town.Assistant.LatestAsync("LOV"));

        var (verb, data) = TeamsPerson.Filled(await town.Asa.Says("uppdatera lovstöd"), "Skicka", [.. Filled, ("corrects", before.Trygga!.Update.Id)]);
        var again = await town.Asa.Sends(verb, data);

        Assert.Contains("nyare svar", again.Text, StringComparison.Ordinal);
        Assert.Equal(before.Trygga.Update.Id, (await town.Assistant.LatestAsync("TU"))!.Update.Id);
        Assert.Equal(before.Lov!.Update.Id, (await town.Assistant.LatestAsync("LOV"))!.Update.Id);
    }

    [Fact]
    public async Task Another_tenant_writes_nothing_and_gets_nothing()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        var (verb, data) = form.Button("Skicka");
        data["level"] = "2";
        data["progress"] = "1";
        data["done"] = "x";
        var activity = town.Tore.Invoke(verb, data);
        activity["channelData"]!["tenant"]!["id"] = "aaaaaaaa-0000-4000-8000-000000000000";
        activity["conversation"]!["tenantId"] = "aaaaaaaa-0000-4000-8000-000000000000";
        var answer = await town.Tore.PostAsync(activity);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.Status);
        Assert.Empty(answer.Body);
        Assert.Null(await town.Assistant.LatestAsync("TU"));
    }

    [Theory]
    [InlineData("Tore")]
    [InlineData("Nina")]
    [InlineData("Olle")]
    [InlineData("Lena")]
    [InlineData("Stranger")]
    public async Task Only_a_coordinator_starts_a_round(string who)
    {
        var person = (TeamsPerson)typeof(Seeded).GetProperty(who)!.GetValue(town)!;
        await person.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Empty((await town.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task The_card_that_could_not_be_sent_is_sent_when_Teams_takes_it_again()
    {
        town.Assistant.Connector.Refuse(429, "Throttled");
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        town.Assistant.Clock.Advance(RoundCards.Claim);
        await town.Assistant.RestartAsync();
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Single(town.Assistant.Connector.All, sent => sent.Conversation == Seeded.Channel);
    }

    [Fact]
    public async Task A_form_shown_again_still_says_which_of_hers_it_is()
    {
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(known => known.Id == "TP" ? known with { Contributors = [Town.Tore] } : known)],
        });
        var form = await town.Tore.Presses(await town.StartRoundAsync(), "Svara");
        Assert.Contains("insats 1 av 2", form.Text, StringComparison.Ordinal);
        var again = await town.Tore.Presses(form, "Skicka", ("level", "4"), ("progress", "45"), ("done", "Två fältgrupper är igång."));
        Assert.Contains("insats 1 av 2", again.Text, StringComparison.Ordinal);
        Assert.Contains("Beskriv avvikelsen", again.Text, StringComparison.Ordinal);
    }

    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private static async Task<ReceivedCard> Answer(TeamsPerson person, ReceivedCard round)
    {
        var form = await person.Presses(round, "Svara");
        return await person.Presses(form, "Skicka", Filled);
    }
}
