using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>"skapa rapport": what the form says is what the matter and its document are about, for good.</summary>
public sealed class ReportJourneyTests : IAsyncLifetime
{
    private readonly MatterTown town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Two_forums_of_a_day_get_two_documents_each_with_its_own_number_and_forum()
    {
        var first = await MakeAsync(MatterKind.ActivityReport, ("subject", "Brå"));
        var second = await MakeAsync(MatterKind.ActivityReport, ("subject", "Ledningsgruppen"));

        Assert.NotEqual(first.Link, second.Link);
        var (one, other) = (await MatterTown.DocumentAsync(first), await MatterTown.DocumentAsync(second));
        Assert.Contains("KSN-2026-00001", one, StringComparison.Ordinal);
        Assert.Contains("Brå", one, StringComparison.Ordinal);
        Assert.Contains("KSN-2026-00002", other, StringComparison.Ordinal);
        Assert.Contains("Ledningsgruppen", other, StringComparison.Ordinal);
        Assert.Contains("KSN-2026-00002", Uri.UnescapeDataString(second.Link.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MatterKind.AnnualReport, "subject", "Brå", "varken forum eller statsbidrag")]
    [InlineData(MatterKind.OfficialReport, "subject", "Brå", "hör till ett urval av insatser")]
    [InlineData(MatterKind.OfficialReport, "period", "2026", "ingen egen period")]
    [InlineData(MatterKind.HalfYearReport, "period", "i våras", "går inte att läsa")]
    [InlineData(MatterKind.HalfYearReport, "initiatives", "TU", "bara till en tjänsteskrivelse")]
    [InlineData(MatterKind.OfficialReport, "initiatives", "TU,LOV", "Välj insatser hos Kommunstyrelsen")]
    public async Task What_the_kind_does_not_take_is_refused_and_nothing_is_registered(MatterKind kind, string field, string value, string said)
    {
        var refused = await MakeAsync(kind, (field, value));

        Assert.Contains(said, refused.Text, StringComparison.Ordinal);
        Assert.Empty(await town.Matters.OpenAsync("KS", default));
    }

    [Fact]
    public async Task A_half_year_made_in_August_is_still_January_to_June_in_September()
    {
        town.Go(2027, 8, 27);
        var preview = await town.Nina.Says("skapa rapport delår KS 2027-09-14");
        Assert.Contains("1 januari – 30 juni 2027", preview.Text, StringComparison.Ordinal);
        var made = await town.Nina.Presses(preview, "Skapa");
        var id = Assert.Single(await town.Matters.OpenAsync("KS", default)).Id;

        town.Go(2027, 9, 1);
        Assert.Contains("Inga uppgifter har ändrats", (await MatterTown.Press(town.Nina, MatterDeed.Changes, id)).Text, StringComparison.Ordinal);
        var next = await MatterTown.Press(town.Nina, MatterDeed.Make, id);
        Assert.DoesNotContain("(version 2)", next.Text, StringComparison.Ordinal);
        Assert.Contains("januari–juni 2027", await MatterTown.DocumentAsync(made), StringComparison.Ordinal);

        // Asked for anew without a period it is the same matter; another period is another.
        await town.Nina.Presses(await town.Nina.Says("skapa rapport delår KS 2027-09-14"), "Skapa");
        Assert.Single(await town.Matters.OpenAsync("KS", default));
        var form = await town.Nina.Presses(await town.Nina.Says("skapa rapport delår KS 2027-09-14"), "Ändra");
        var other = await town.Nina.Presses(form, "Skapa", ("period", "januari–augusti 2027"));
        Assert.Contains("KSN-2027-00002", other.Text, StringComparison.Ordinal);
        Assert.Contains("januari–augusti 2027", await MatterTown.DocumentAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_knows_its_kind_shows_the_usual_period()
    {
        var form = await town.Nina.Says("skapa rapport delår KS i vinter");
        Assert.Equal("2026-01-01–2026-08-31", form.Inputs["period"]);
    }

    [Fact]
    public async Task A_choice_of_initiatives_is_a_matter_of_its_own_and_stays_so()
    {
        await town.Town.StartRoundAsync();
        await town.Nina.Says("skapa ärende KS 2026-12-08");
        var made = await MakeAsync(MatterKind.OfficialReport, ("initiatives", "TU"));

        Assert.Contains("KSN-2026-00002", made.Text, StringComparison.Ordinal);
        Assert.Contains("Uppföljning av Trygga unga", await MatterTown.DocumentAsync(made), StringComparison.Ordinal);
        var matter = Assert.Single(await town.Matters.OpenAsync("KS", default), one => one.Chosen.Count > 0);
        Assert.Equal(["TU"], matter.Initiatives);
        Assert.Contains("Inga uppgifter har ändrats", (await MatterTown.Press(town.Nina, MatterDeed.Changes, matter.Id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_alone_makes_no_new_version()
    {
        await town.Town.StartRoundAsync();
        var first = await town.Nina.Says("skapa ärende KS 2026-12-08");
        var written = await MatterTown.DocumentAsync(first);

        town.Go(2026, 11, 26);
        var same = await MatterTown.Press(town.Nina, MatterDeed.Make);
        Assert.DoesNotContain("(version 2)", same.Text, StringComparison.Ordinal);
        Assert.Equal(written, await MatterTown.DocumentAsync(same));

        var answer = await town.Town.Tore.Says("uppdatera Trygga unga");
        await town.Town.Tore.Presses(answer, "Skicka", ("level", "2"), ("progress", "40"), ("done", "Fältgruppen är ute."));
        var next = await MatterTown.Press(town.Nina, MatterDeed.Make);
        Assert.Contains("(version 2)", next.Text, StringComparison.Ordinal);
        Assert.Contains("2026-11-26", await MatterTown.DocumentAsync(next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_list_ends_when_its_meeting_has_been_and_a_forum_s_report_when_it_is_published()
    {
        await MakeAsync(MatterKind.Agenda);
        var list = Assert.Single(await town.Matters.OpenAsync("KS", default)).Id;
        await town.PublishAsync(list);
        await MakeAsync(MatterKind.ActivityReport, ("subject", "Brå"));
        var report = Assert.Single(await town.Matters.OpenAsync("KS", default), one => one.Kind == MatterKind.ActivityReport).Id;
        await town.PublishAsync(report);
        Assert.Equal(MatterState.Closed, (await town.FindAsync(report)).State);
        Assert.Contains("är avslutat", (await MatterTown.Press(town.Nina, MatterDeed.PutOn, report)).Text, StringComparison.Ordinal);
        Assert.Contains("1 ärende är öppet", (await town.Nina.Says("ärenden")).Summary, StringComparison.Ordinal);

        town.Go(2026, 12, 9);
        Assert.Contains("Inga ärenden är öppna", (await town.Nina.Says("ärenden")).Text, StringComparison.Ordinal);
        await town.Reminders.RunAsync(default);
        Assert.Empty(await town.Matters.OpenAsync("KS", default));
        Assert.Equal(MatterState.Closed, (await town.FindAsync(list)).State);
        Assert.Empty(town.Notices.Notices);
        Assert.Contains("avslutat", (await MatterTown.Press(town.Nina, MatterDeed.Show, list)).Text, StringComparison.Ordinal);
    }

    private async Task<ReceivedCard> MakeAsync(MatterKind kind, params (string Field, string Value)[] fields)
    {
        var form = await town.Nina.Says("skapa rapport");
        return await town.Nina.Presses(form, "Skapa", [("kind", kind.ToString()), ("committee", "KS"), ("meeting", "2026-12-08"), .. fields]);
    }
}
