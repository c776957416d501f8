using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The form's buttons beside "Skicka": skip, leave, see the last answer, have a text proposed.</summary>
public sealed class FormButtonsJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly NoticesHeard notices = new();
    private readonly Seeded town;

    public FormButtonsJourneyTests() => town = new Seeded { Replace = services => services.AddSingleton<INotices>(notices) };

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(known => known.Id == "TP" ? known with { Contributors = [Town.Tore] } : known)],
            Rounds = [.. Town.Register.Rounds, Week(46, 9), Week(47, 16), Week(48, 23)],
        });
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Skipping_shows_the_next_open_one_round_and_round_and_writes_nothing()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var before = await Stored.EverythingAsync(town.Assistant);
        Assert.Contains("Trygga unga", form.Text, StringComparison.Ordinal);
        var next = await town.Tore.Presses(form, "Hoppa över");
        Assert.Contains("Trygghetspaketet", next.Text, StringComparison.Ordinal);
        var first = await town.Tore.Presses(next, "Hoppa över");
        Assert.Contains("Trygga unga", first.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));

        // The last one that is left cannot be skipped, not by an old card either.
        Assert.DoesNotContain("Hoppa över", (await town.Tore.Presses(first, "Skicka", Filled)).Buttons);
        var (verb, data) = next.Button("Hoppa över");
        Assert.Contains("enda insatsen", await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_left_to_somebody_is_hers_and_she_is_told()
    {
        var round = await town.StartRoundAsync("2026-T3");
        var form = await town.Tore.Presses(round, "Svara");
        var choice = await town.Tore.Presses(form, "Lämna till …");
        var people = choice.Json.Descendants().OfType<Newtonsoft.Json.Linq.JObject>().Where(one => one["value"] is not null && one["title"] is not null);
        Assert.Equal(["Åsa Öberg", "Nina Nämndsekreterare", "Olle Ordförande", "Lena Läsare", "Sara Samordnare"], people.Select(one => (string)one["title"]!));

        var next = await town.Tore.Presses(choice, "Lämna", ("person", Town.Nina));
        Assert.Contains("Frågan om Trygga unga är lämnad till Nina Nämndsekreterare", next.Text, StringComparison.Ordinal);
        Assert.Contains("Trygghetspaketet", next.Text, StringComparison.Ordinal);
        var notice = Assert.Single(notices.All);
        Assert.Equal((NoticeKind.HandedOver, Town.Nina, "2026-T3", "TU"), (notice.Kind, notice.To, notice.Round, notice.Initiative));

        // Tore may still answer, and is no longer asked; Nina is, and sees it.
        await town.Tore.Presses(next, "Skicka", Filled);
        Assert.Contains("svarat på allt", (await town.Tore.Presses(round, "Svara")).Text, StringComparison.Ordinal);
        var ninas = await town.Nina.Presses(round, "Svara");
        Assert.Contains("Trygga unga", ninas.Text, StringComparison.Ordinal);
        Assert.Contains("Rätta", (await town.Nina.Presses(ninas, "Skicka", Filled)).Buttons);
        Assert.Equal(Town.Nina, (await town.Assistant.LatestAsync("TU"))!.Update.By);
    }

    [Fact]
    public async Task What_was_typed_comes_back_from_the_choice_of_whom_to_leave_it_to()
    {
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var choice = await town.Tore.Presses(form, "Lämna till …", ("level", "4"), ("progress", ""), ("done", "Halvskrivet, åäö \"så\""));
        var back = await town.Tore.Presses(choice, "Tillbaka till formuläret");
        Assert.Equal(("4", "", "Halvskrivet, åäö \"så\""), (back.Inputs["level"], back.Inputs["progress"] ?? "", back.Inputs["done"]));
        Assert.Contains("Ingen förändring", back.Buttons);
        Assert.DoesNotContain("Det står ifyllt nedan", back.Text, StringComparison.Ordinal);

        var again = await town.Tore.Presses(back, "Visa förra svaret");
        Assert.Equal("4", again.Inputs["level"]);
        await town.Tore.Presses(
            again, "Skicka", ("progress", "50"), ("deviation", "Vakanser"), ("measure", "Annons"), ("decider", "Chefen"));
        var update = (await town.Assistant.LatestAsync("TU"))!.Update;
        Assert.Equal(("2026-T3", "Halvskrivet, åäö \"så\""), (update.Round, update.Answer.Done));
    }

    [Fact]
    public async Task Somebody_of_another_committee_sees_what_was_left_to_her()
    {
        var round = await town.StartRoundAsync("2026-T3");
        var choice = await town.Tore.Presses(await town.Tore.Presses(round, "Svara"), "Lämna till …");
        Assert.Contains("hör till Kommunstyrelsen", (await town.Lena.Says("status trygga unga")).Text, StringComparison.Ordinal);
        await town.Tore.Presses(choice, "Lämna", ("person", Town.Lena));
        Assert.Contains("Uppdatera", (await town.Lena.Says("status trygga unga")).Buttons);
        Assert.Contains("Rätta", (await town.Lena.Presses(await town.Lena.Says("uppdatera trygga unga"), "Skicka", Filled)).Buttons);
    }

    [Fact]
    public async Task Only_who_may_answer_leaves_a_question_and_only_to_people_of_the_register()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var choice = await town.Tore.Presses(form, "Lämna till …");
        var before = await Stored.EverythingAsync(town.Assistant);
        var (ask, asked) = form.Button("Lämna till …");
        Assert.Contains("inte ansvarig", await town.Olle.IsTold(ask, asked), StringComparison.Ordinal);
        var (verb, data) = TeamsPerson.Filled(choice, "Lämna", ("person", Town.Nina));
        Assert.Contains("inte ansvarig", await town.Olle.IsTold(verb, data), StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", await town.Stranger.IsTold(verb, data), StringComparison.Ordinal);
        data["person"] = Town.Stranger;
        Assert.Contains("Välj en annan person", await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        data["person"] = Town.Nina;
        data["round"] = "2031-T1";
        Assert.Contains("Omgången är stängd", await town.Tore.IsTold(verb, data), StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(town.Assistant));
        Assert.Empty(notices.All);
    }

    [Fact]
    public async Task A_prompt_that_changed_since_it_was_read_is_left_alone()
    {
        await town.StartRoundAsync("2026-T3");
        var rounds = town.Assistant.Services.GetRequiredService<IRounds>();
        var read = (await town.Assistant.OverviewAsync()).Prompts["2026-T3"].Single(prompt => prompt.Initiative == "TU");
        var change = new Change(Town.Tore, town.Assistant.Clock.GetUtcNow(), Door.Teams, "answer.leave");
        Assert.True(await rounds.ChangeAsync(read, read with { LeftTo = Town.Nina }, change, CancellationToken.None));
        Assert.False(await rounds.ChangeAsync(read, read with { LeftTo = Town.Olle }, change, CancellationToken.None));
        Assert.True(await rounds.ChangeAsync(read, read with { LeftTo = Town.Nina }, change, CancellationToken.None));
        Assert.False(await rounds.ChangeAsync(read with { Round = "X" }, read with { Round = "X" }, change, CancellationToken.None));
        Assert.Equal(Town.Nina, (await town.Assistant.OverviewAsync()).Prompts["2026-T3"].Single(prompt => prompt.Initiative == "TU").LeftTo);
    }

    [Fact]
    public async Task The_whole_last_answer_is_shown_above_the_form_and_what_was_typed_is_kept()
    {
        Assert.DoesNotContain("Visa förra svaret", (await town.Tore.Says("uppdatera trygga unga")).Buttons);
        var receipt = await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", [.. Filled, ("lesson", "Börja tidigare")]);
        var form = await town.Asa.Says("uppdatera trygga unga");
        Assert.DoesNotContain("Börja tidigare", form.Text, StringComparison.Ordinal);
        var shown = await town.Asa.Presses(form, "Visa förra svaret", ("done", "Nya ord"));
        Assert.Contains("Svar av Tore Tjänsteperson 2026-11-24", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Börja tidigare", shown.Text, StringComparison.Ordinal);
        Assert.Equal("Nya ord", shown.Inputs["done"]);
        await town.Asa.Presses(shown, "Skicka");
        Assert.Equal("Nya ord", (await town.Assistant.LatestAsync("TU"))!.Update.Answer.Done);
        Assert.Contains("Svar av Åsa", (await town.Tore.Presses(receipt, "Rätta")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tertial_proposes_a_text_from_its_weeks()
    {
        (string Round, string Level, string Done)[] weeks = [("2026-V46", "2", "Rekrytering pågår."), ("2026-V47", "4", "Två vakanser."), ("2026-V48", "3", "En tillsatt.")];
        foreach (var (round, level, done) in weeks)
        {
            await town.StartRoundAsync(round);
            var form = await town.Tore.Says("uppdatera trygga unga");
            await town.Tore.Presses(
                form, "Skicka", ("level", level), ("done", done), ("deviation", "Vakanser"), ("measure", "Annons"), ("decider", "Chefen"));
            town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        }

        var tertial = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var proposed = await town.Tore.Presses(tertial, "Föreslå text från 3 tidigare svar", ("progress", "60"));
        Assert.Equal(
            "2026-11-24: Rekrytering pågår.\n2026-11-25: Två vakanser.\n2026-11-26: En tillsatt.\nLägets gång: nivå 2 → 4 → 3.", proposed.Inputs["done"]);
        Assert.Equal("60", proposed.Inputs["progress"]);
        await town.Tore.Presses(proposed, "Skicka");
        Assert.Equal("2026-T3", (await town.Assistant.LatestAsync("TU"))!.Update.Round);
    }

    private static PlannedRound Week(int number, int monday) => new(
        $"2026-V{number}",
        Cadence.Week,
        new Period(new DateOnly(2026, 11, monday), new DateOnly(2026, 11, monday + 6)),
        new DateOnly(2026, 11, monday),
        new DateOnly(2026, 11, monday + 4),
        "KS",
        null);
}
