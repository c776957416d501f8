using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Storage;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Cards that outlived their round, cards pressed twice or by two, and who may not press them: each has its word, in Swedish and English.</summary>
public sealed class OldCardJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        var month = new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
        await town.Assistant.ImportAsync(Town.Register with
        {
            Rounds = [.. Town.Register.Rounds, new PlannedRound("2026-11", Cadence.Month, month, new(2026, 11, 24), new(2026, 12, 4), "KS", null)],
        });
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Theory]
    [InlineData("sv", "Omgången är inte öppen för svar", "Nu är november 2026 öppen", "Svara i november 2026")]
    [InlineData("en", "The round is not open for answers", "Open now is November 2026", "Answer in November 2026")]
    public async Task An_old_card_says_what_holds_now_with_the_button_to_it(string language, string closed, string now, string button)
    {
        var old = await town.StartRoundAsync("2026-T3");
        await town.StartRoundAsync("2026-11");
        await CloseAsync("2026-T3");

        var word = await town.Tore.Sends("answer.open", Data(old, "Svara", language));
        Assert.Contains(closed, word.Text, StringComparison.Ordinal);
        Assert.Contains(now, word.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await town.Tore.Presses(word, button)).Inputs);
        Assert.Contains(now, (await town.Tore.Sends("round.missing", Data(old, "Vilka har inte svarat?", language))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Ingen omgång väntar")]
    [InlineData("en", "No round is waiting")]
    public async Task Where_nothing_is_open_that_is_said(string language, string none)
    {
        var old = await town.StartRoundAsync("2026-T3");
        await CloseAsync("2026-T3");
        var word = await town.Tore.Sends("answer.open", Data(old, "Svara", language));
        Assert.Contains(none, word.Text, StringComparison.Ordinal);
        Assert.Empty(word.Buttons);
        var unknown = Data(old, "Svara", language);
        unknown["round"] = "1999-T1";
        Assert.Contains(none, (await town.Tore.Sends("answer.open", unknown)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Omgången är stängd eller frågar inte om Trygga unga. Nu är november 2026 öppen")]
    [InlineData("en", "Open now is November 2026")]
    public async Task An_answer_to_a_closed_round_is_not_taken_and_what_was_typed_stays(string language, string told)
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        await town.StartRoundAsync("2026-11");
        await CloseAsync("2026-T3");
        foreach (var button in new[] { "Skicka", "Lämna till …" })
        {
            var (verb, data) = TeamsPerson.Filled(form, button, Filled);
            data["lang"] = language;
            Assert.Contains(told, await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        }

        Assert.Null(await town.Assistant.LatestAsync("TU"));

        // A form that is skipped leads to what is open now.
        Assert.Contains("november 2026", (await town.Tore.Sends(
            "answer.skip", new JObject { ["verb"] = "answer.skip", ["round"] = "2026-T3", ["initiative"] = "TU", ["lang"] = "sv" })).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "var redan sparat")]
    [InlineData("en", "was already saved")]
    public async Task The_same_card_sent_twice_is_one_answer(string language, string again)
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var (verb, data) = TeamsPerson.Filled(form, "Skicka", Filled);
        data["lang"] = language;
        await town.Tore.Sends(verb, data);
        Assert.Contains(again, (await town.Tore.Sends(verb, data)).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }

    [Theory]
    [InlineData("sv", "är rättat")]
    [InlineData("en", "is corrected")]
    public async Task Two_people_at_the_same_second_are_both_stored_and_the_later_stands(string language, string corrected)
    {
        var round = await town.StartRoundAsync("2026-T3");
        var forms = new List<(TeamsPerson Person, string Verb, JObject Data)>();
        foreach (var person in new[] { town.Tore, town.Asa })
        {
            var (verb, data) = TeamsPerson.Filled(await person.Presses(round, "Svara"), "Skicka", [.. Filled, ("done", person.Name)]);
            data["lang"] = language;
            forms.Add((person, verb, data));
        }

        var cards = await Task.WhenAll(forms.Select(form => form.Person.Sends(form.Verb, form.Data)));
        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Equal(2, latest.Revision);
        Assert.NotNull(latest.Update.Supersedes);
        Assert.Single(cards, card => card.Text.Contains(corrected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv", "inte ansvarig", "finns inte i kommunens register", "inte inloggad i kommunens egen katalog")]
    [InlineData("en", "not responsible for that initiative", "not in the municipality's register", "not signed in to the municipality's own directory")]
    public async Task Who_has_no_right_a_stranger_and_a_guest_each_get_a_word_and_write_nothing(
        string language, string notYours, string unknown, string guest)
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var (verb, data) = TeamsPerson.Filled(form, "Skicka", Filled);
        data["lang"] = language;
        var before = await Stored.EverythingAsync(town.Assistant);
        Assert.Contains(notYours, await town.Olle.IsTold(verb, data), StringComparison.Ordinal);
        Assert.Contains(unknown, await town.Stranger.IsTold(verb, data), StringComparison.Ordinal);

        var activity = town.Tore.Invoke(verb, data);
        ((JObject)activity["from"]!).Remove("aadObjectId");
        Assert.Contains(guest, TeamsPerson.Notice((await town.Tore.PostAsync(activity)).Body), StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));
    }

    private static JObject Data(ReceivedCard card, string button, string language)
    {
        var data = card.Button(button).Data;
        data["lang"] = language;
        return data;
    }

    // As closing leaves it: the round is not among the open ones.
    private async Task CloseAsync(string round) => await town.Assistant.Services.GetRequiredService<StorageTables>()
        .Get(TableName.Register).DeleteEntityAsync(TableName.RegisterPartition, RoundRows.RoundKey(round));
}
