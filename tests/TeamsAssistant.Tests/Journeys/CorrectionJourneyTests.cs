using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Correcting, forecasts, and people who left: what stands after several answers, as Teams would drive it.</summary>
public sealed class CorrectionJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Correcting_an_old_receipt_opens_the_newer_answer_and_says_so()
    {
        var monday = await Answers(town.Tore, ("level", "4"), ("deviation", "Personalbrist"), ("measure", "Rekrytering"), ("decider", "Förvaltningschefen"));
        Pass(days: 2);
        await Answers(town.Asa, ("level", "2"), ("done", "Åsas ord"));

        var form = await town.Tore.Presses(monday, "Rätta");
        Assert.Contains("Det finns ett nyare svar", form.Text, StringComparison.Ordinal);
        Assert.Equal(("2", "Åsas ord"), (form.Inputs["level"], form.Inputs["done"]));

        var wednesday = (await Latest()).Update.Id;
        await town.Tore.Presses(form, "Skicka", ("done", "Rättat"));
        var latest = await Latest();
        Assert.Equal((wednesday, SituationLevel.Elevated, "Rättat"), (latest.Update.Supersedes!, latest.Update.Answer.Level, latest.Update.Answer.Done));
    }

    [Fact]
    public async Task Correcting_the_latest_answer_says_nothing_of_newer_ones()
    {
        var form = await town.Tore.Presses(await Answers(town.Tore), "Rätta");
        Assert.DoesNotContain("nyare svar", form.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_that_another_answer_outran_comes_back_with_what_was_typed()
    {
        var form = await town.Tore.Presses(await Answers(town.Tore), "Rätta");
        Pass(days: 1);
        await Answers(town.Asa, ("progress", "60"));

        var again = await town.Tore.Presses(form, "Skicka", ("done", "Rättat"));
        Assert.Equal("Rättat", again.Inputs["done"]);
        Assert.Contains("Ett nyare svar", again.Text, StringComparison.Ordinal);
        var asas = await Latest();
        Assert.Equal((2, Town.Asa), (asas.Revision, asas.Update.By));

        await town.Tore.Presses(again, "Skicka");
        var latest = await Latest();
        Assert.Equal((asas.Update.Id, "Rättat"), (latest.Update.Supersedes!, latest.Update.Answer.Done));
    }

    [Fact]
    public async Task No_change_keeps_the_forecast_in_the_round_and_the_next_form_shows_it()
    {
        await town.StartRoundAsync();
        await Answers(town.Tore, ("forecast", "12,4 mkr"));
        Pass(days: 1);
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Ingen förändring");
        Assert.Equal(1_240_000_000, (await Latest()).ForecastFor(2026)!.Amount);

        var form = await town.Tore.Says("uppdatera trygga unga");
        Assert.Equal("12400000", string.Concat(form.Inputs["forecast"]!.Where(char.IsDigit)));
    }

    [Fact]
    public async Task A_forecast_is_asked_for_where_the_bookings_point_far_from_the_budget()
    {
        await town.BookAsync(200_000_000);
        var form = await town.Tore.Says("uppdatera trygga unga");
        var again = await town.Tore.Presses(form, "Skicka", Filled);
        Assert.Contains("Ange en prognos", again.Text, StringComparison.Ordinal);
        Assert.Equal("Två fältgrupper är igång.", again.Inputs["done"]);

        await town.Tore.Presses(again, "Skicka", ("forecast", "12,4 mkr"));
        Assert.Equal(1_240_000_000, (await Latest()).ForecastFor(2026)!.Amount);

        // It stands, and is not asked for again.
        Pass(days: 1);
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", ("forecast", ""));
        Assert.Equal((2, 1_240_000_000), ((await Latest()).Revision, (await Latest()).ForecastFor(2026)!.Amount));
    }

    [Fact]
    public async Task Who_left_the_register_answers_nothing_and_sees_no_money()
    {
        var round = await town.StartRoundAsync();
        var form = await town.Asa.Presses(round, "Svara");
        var receipt = await Answers(town.Asa);
        await town.Assistant.ImportAsync(Town.Register with { People = [.. Town.Register.People.Where(person => person.Id != Town.Asa)] });
        var before = await Stored.EverythingAsync(town.Assistant);

        var (verb, data) = TeamsPerson.Filled(form, "Skicka", Filled);
        Assert.Contains("finns inte i kommunens register", await town.Asa.IsTold(verb, data), StringComparison.Ordinal);
        foreach (var shown in new[]
        {
            await town.Asa.Presses(round, "Svara"),
            await town.Asa.Presses(receipt, "Rätta"),
            await town.Asa.Sends("update.open", new() { ["verb"] = "update.open", ["initiative"] = "TU", ["lang"] = "sv" }),
        })
        {
            Assert.Empty(shown.Inputs);
            Assert.DoesNotContain("mkr", shown.Text, StringComparison.Ordinal);
        }

        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));
    }

    private static async Task<ReceivedCard> Answers(TeamsPerson person, params (string, string)[] changed) =>
        await person.Presses(await person.Says("uppdatera trygga unga"), "Skicka", [.. Filled, .. changed]);

    private async Task<LatestState> Latest() => (await town.Assistant.LatestAsync("TU"))!;

    private void Pass(int days) => town.Assistant.Clock.Advance(TimeSpan.FromDays(days));
}
