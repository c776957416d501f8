using TeamsAssistant.Calendar;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What a form asks for by the round's cadence, what it asks back about, and what of it is seen afterwards.</summary>
public sealed class AskedFieldsJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled = [("level", "2"), ("progress", "45"), ("done", "Två fältgrupper är igång.")];

    private readonly Seeded town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        var week = new Period(new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29));
        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives =
            [
                .. Town.Register.Initiatives.Select(known => known.Id == "TU"
                    ? known with
                    {
                        Indicators = [new Indicator("NRI", "Nöjd Region-Index", "%", true, 2019, 37, [new(2020, 45, 38), new(2026, 45, null)], null)],
                    }
                    : known),
            ],
            Rounds = [.. Town.Register.Rounds, new PlannedRound("2026-V48", Cadence.Week, week, new(2026, 11, 23), new(2026, 11, 27), "KS", null)],
        });
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_weekly_round_asks_for_level_and_a_line_and_the_progress_last_said_stays()
    {
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", Filled);
        town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS 2026-V48");
        var form = await town.Tore.Says("uppdatera trygga unga");
        Assert.Equal(["level", "done", "deviation", "measure", "decider"], form.Inputs.Keys);

        var receipt = await town.Tore.Presses(form, "Skicka", ("level", "1"), ("done", "Lugn vecka."));
        Assert.DoesNotContain("45", receipt.Text, StringComparison.Ordinal);
        var latest = (await town.Assistant.LatestAsync("TU"))!;
        Assert.Null(latest.Update.Answer.Progress);
        Assert.Equal((45, false), (latest.Progress!.Percent, latest.Progress.UpdateId == latest.Update.Id));
        Assert.Contains("45\u00A0%, enligt svar 2026-11-24", (await town.Olle.Says("status trygga unga")).Text, StringComparison.Ordinal);

        // The month after, the form asks for it again, filled with what was last said.
        Assert.Equal("45", (await town.Asa.Presses(await town.StartRoundAsync("2026-T3"), "Svara")).Inputs["progress"]);
    }

    [Fact]
    public async Task From_level_3_it_is_asked_who_decides_the_measure()
    {
        var form = await town.Tore.Says("uppdatera trygga unga");
        var again = await town.Tore.Presses(form, "Skicka", [.. Filled, ("level", "4"), ("deviation", "Vakanser"), ("measure", "Ny annons")]);
        Assert.Contains("Skriv vem som beslutar om åtgärden", again.Text, StringComparison.Ordinal);
        Assert.Null(await town.Assistant.LatestAsync("TU"));

        var receipt = await town.Tore.Presses(again, "Skicka", ("decider", "Förvaltningschefen"));
        Assert.Contains("Förvaltningschefen", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Förvaltningschefen", (await town.Olle.Says("status trygga unga")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forecast_far_from_the_budget_asks_why_once()
    {
        var form = await town.Tore.Says("uppdatera trygga unga");
        var again = await town.Tore.Presses(form, "Skicka", [.. Filled, ("forecast", "24 mkr")]);
        Assert.Contains("Skriv kort varför", again.Text, StringComparison.Ordinal);
        await town.Tore.Presses(again, "Skicka", ("why", "Två lokaler i stället för en."));
        Assert.Equal("Två lokaler i stället för en.", (await town.Assistant.LatestAsync("TU"))!.ForecastFor(2026)!.Why);

        town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        var next = await town.Tore.Says("uppdatera trygga unga");
        Assert.Equal("Två lokaler i stället för en.", next.Inputs["why"]);
        Assert.Contains("Rätta", (await town.Tore.Presses(next, "Skicka")).Buttons);
    }

    [Fact]
    public async Task A_due_indicator_is_asked_with_target_and_last_value_and_a_doubtful_one_asked_about()
    {
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        Assert.Contains("Nöjd Region-Index (%), utfall 2026 · mål 45 · senast 38 (2020)", form.Text, StringComparison.Ordinal);

        var wrong = await town.Tore.Presses(form, "Skicka", [.. Filled, ("indicator.NRI", "45.2")]);
        Assert.Contains("decimalkomma", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("45.2", wrong.Inputs["indicator.NRI"]);

        var doubtful = await town.Tore.Presses(wrong, "Skicka", ("indicator.NRI", "20,5"));
        Assert.Contains("Stämmer det?", doubtful.Text, StringComparison.Ordinal);
        Assert.Null(await town.Assistant.LatestAsync("TU"));

        // A yes holds for the value that was asked about, and for no other.
        var other = await town.Tore.Presses(doubtful, "Ja, det stämmer, skicka", ("indicator.NRI", "2,5"));
        Assert.Null(await town.Assistant.LatestAsync("TU"));

        var receipt = await town.Tore.Presses(other, "Ja, det stämmer, skicka");
        Assert.Contains("2,5 %", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(2.5m, (await town.Assistant.LatestAsync("TU"))!.IndicatorFor("NRI", 2026)!.Value.Value);
        Assert.Contains("enligt svar 2026-11-24", (await town.Olle.Says("status trygga unga")).Text, StringComparison.Ordinal);

        // It is not asked again, but stands in a correction.
        Assert.DoesNotContain("indicator.NRI", (await town.Asa.Says("uppdatera trygga unga")).Inputs.Keys);
        Assert.Equal("2,5", (await town.Tore.Presses(receipt, "Rätta")).Inputs["indicator.NRI"]);
    }

    [Fact]
    public async Task No_change_asks_for_what_the_last_answer_was_not_asked_for()
    {
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS 2026-V48");
        await town.Tore.Presses(await town.Tore.Says("uppdatera trygga unga"), "Skicka", ("level", "1"), ("done", "Lugn vecka."));
        var form = await town.Tore.Presses(await town.StartRoundAsync("2026-T3"), "Svara");
        var again = await town.Tore.Presses(form, "Ingen förändring");
        Assert.Contains("heltal från 0 till 100", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await town.Assistant.LatestAsync("TU"))!.Revision);
    }
}
