using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>The coordinator and her yearly wheel, in Teams.</summary>
public sealed class WheelJourneyTests : IAsyncLifetime
{
    private static readonly (string, string)[] Filled =
    [
        ("name", "KS v 48"), ("committee", "KS"), ("cadence", "Week"), ("from", "2026-11-23"), ("to", "2026-11-29"), ("start", "2026-11-24"),
        ("lastAnswer", "2026-11-27"), ("meeting", ""),
    ];

    private readonly TurnedWheel wheel = new(("Rounds:MostRecipientsUnasked", "2"));

    private Seeded People => wheel.Town;

    public Task InitializeAsync() => wheel.InitializeAsync();

    public Task DisposeAsync() => wheel.DisposeAsync();

    [Fact]
    public async Task The_wheel_shows_each_round_and_what_can_be_done()
    {
        var card = await People.Sara.Says("visa årshjul");
        Assert.Contains("2026-T3", card.Text, StringComparison.Ordinal);
        Assert.Contains("planerad", card.Text, StringComparison.Ordinal);
        Assert.Equal(["Starta nu", "Provkör", "Pausa"], card.Buttons);
        Assert.Empty((await People.Tore.Says("årshjulet")).Buttons);
        Assert.DoesNotContain("2026-T3", (await People.Lena.Says("show yearly wheel")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await People.Stranger.Says("visa årshjul")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_is_planned_by_form_and_started_by_the_calendar()
    {
        var form = await People.Sara.Says("ny omgång KS");
        var said = await People.Sara.Presses(form, "Planera", Filled);
        Assert.Contains("KS v 48 är planerad", said.Text, StringComparison.Ordinal);
        Assert.Contains("2 personer om 3 insatser", said.Text, StringComparison.Ordinal);
        await wheel.PlanAsync();
        await wheel.TurnAsync();
        Assert.Equal("KS v 48", Assert.Single((await People.Assistant.OverviewAsync()).OpenRounds).Id);
        Assert.Contains("öppen", (await People.Sara.Says("visa årshjul")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_with_what_is_wrong_beside_its_field()
    {
        var form = await People.Sara.Says("ny omgång");
        var again = await People.Sara.Presses(form, "Planera", [.. Filled, ("start", "i morgon"), ("name", "2026-T3")]);
        Assert.Equal(("i morgon", "2026-T3", "2026-11-27"), (again.Inputs["start"], again.Inputs["name"], again.Inputs["lastAnswer"]));
        Assert.Contains("Skriv en dag som", again.Text, StringComparison.Ordinal);
        Assert.Contains("heter redan 2026-T3", again.Text, StringComparison.Ordinal);
        Assert.Single((await People.Assistant.OverviewAsync()).Wheel);
    }

    [Fact]
    public async Task A_dry_run_says_who_would_be_asked_and_writes_nothing()
    {
        var before = await Stored.EverythingAsync(People.Assistant);
        var run = await People.Sara.Says("provkör omgång 2026-T3");
        Assert.Contains("2 personer om 3 insatser", run.Text, StringComparison.Ordinal);
        Assert.Contains("Tore Tjänsteperson", run.Text, StringComparison.Ordinal);
        Assert.Contains("Ordningsvakter", run.Text, StringComparison.Ordinal);
        var form = await People.Sara.Says("ny omgång");
        var (verb, data) = TeamsPerson.Filled(form, "Provkör", Filled);
        Assert.Contains("2 personer om 3 insatser", await People.Sara.IsTold(verb, data), StringComparison.Ordinal);
        Assert.Equal(before, await Stored.EverythingAsync(People.Assistant));
    }

    [Fact]
    public async Task Closing_asks_once_with_the_number_and_then_closes()
    {
        await People.StartRoundAsync();
        var question = await People.Sara.Says("stäng omgång 2026-T3");
        Assert.Contains("3 av 3 har inte svarat", question.Text, StringComparison.Ordinal);
        Assert.Single((await People.Assistant.OverviewAsync()).OpenRounds);
        Assert.Contains("är stängd", (await People.Sara.Presses(question, "Stäng omgången")).Text, StringComparison.Ordinal);
        Assert.Empty((await People.Assistant.OverviewAsync()).OpenRounds);
        Assert.Contains("stängdes den", (await People.Sara.Presses(question, "Stäng omgången")).Text, StringComparison.Ordinal);
        Assert.Contains("stängd", (await People.Sara.Says("visa årshjul")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_committee_alone_names_its_open_round()
    {
        await People.StartRoundAsync();
        Assert.Contains("Stänga omgången 2026-T3", (await People.Sara.Says("stäng omgång KS")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paused_round_waits_until_it_is_resumed()
    {
        Assert.Contains("är pausad", (await People.Sara.Says("pausa 2026-T3")).Text, StringComparison.Ordinal);
        await wheel.TurnAsync();
        Assert.Empty((await People.Assistant.OverviewAsync()).OpenRounds);
        var card = await People.Sara.Says("visa årshjul");
        Assert.Contains("planerad, pausad", card.Text, StringComparison.Ordinal);
        Assert.Contains("går vidare", (await People.Sara.Presses(card, "Återuppta")).Text, StringComparison.Ordinal);
        await wheel.TurnAsync();
        Assert.Single((await People.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task A_start_that_writes_to_many_is_asked_about_with_the_number()
    {
        await wheel.PlanAsync(Town.Register.Rounds[0]);
        await People.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "OV" ? one with { Owner = Town.Asa } : one)],
        });
        await wheel.TurnAsync();
        Assert.Empty((await People.Assistant.OverviewAsync()).OpenRounds);
        Assert.Equal([Town.Sara], wheel.Told(NoticeKind.StartQuestion));

        var question = await People.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("skulle fråga 3 personer", question.Text, StringComparison.Ordinal);
        Assert.Empty((await People.Assistant.OverviewAsync()).OpenRounds);
        Assert.Contains("är startad", (await People.Sara.InThe(Seeded.Channel).Presses(question, "Starta omgången")).Text, StringComparison.Ordinal);
        Assert.Equal("2026-T3", Assert.Single((await People.Assistant.OverviewAsync()).OpenRounds).Id);
    }

    [Fact]
    public async Task A_committee_without_coordinator_is_started_by_who_was_asked_and_by_no_other()
    {
        await People.Assistant.ImportAsync(Town.Register with
        {
            People = [.. Town.Register.People.Select(one => one.Id == Town.Sara ? one with { Grants = [new RoleGrant(Role.Coordinator, "KFN")] } : one)],
            Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "OV" ? one with { Owner = Town.Asa } : one)],
        });
        await wheel.TurnAsync();
        Assert.Equal([Town.Sara], wheel.Told(NoticeKind.StartQuestion));
        var overview = await People.Assistant.OverviewAsync();
        var notice = wheel.Notices.All.Single(one => one.Notice.Kind == NoticeKind.StartQuestion).Notice;
        Assert.NotNull(NoticeCards.Draw(notice, overview, Language.Swedish));
        Assert.Contains("samordnar", (await People.Tore.InThe(Seeded.Channel).Says("starta omgång KS")).Text, StringComparison.Ordinal);
        var question = await People.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        await People.Sara.InThe(Seeded.Channel).Presses(question, "Starta omgången");
        Assert.Single((await People.Assistant.OverviewAsync()).OpenRounds);
    }

    [Theory]
    [InlineData("Tore")]
    [InlineData("Nina")]
    [InlineData("Olle")]
    [InlineData("Lena")]
    [InlineData("Stranger")]
    public async Task Only_the_coordinator_plans_pauses_closes_and_tries(string who)
    {
        await People.StartRoundAsync();
        var wheelCard = await People.Sara.Says("visa årshjul");
        var form = await People.Sara.Says("ny omgång");
        var question = await People.Sara.Says("stäng omgång 2026-T3");
        var before = await Stored.EverythingAsync(People.Assistant);
        var person = (TeamsPerson)typeof(Seeded).GetProperty(who)!.GetValue(People)!;
        foreach (var text in new[] { "pausa 2026-T3", "återuppta 2026-T3", "stäng omgång 2026-T3", "ny omgång KS", "provkör omgång 2026-T3" })
        {
            Assert.Empty((await person.Says(text)).Buttons);
        }

        await person.Presses(wheelCard, "Pausa");
        await person.Presses(question, "Stäng omgången");
        var (verb, data) = TeamsPerson.Filled(form, "Planera", Filled);
        await person.IsTold(verb, data);
        Assert.Equal(before, await Stored.EverythingAsync(People.Assistant));
    }

    [Fact]
    public async Task Another_committees_coordinator_is_refused()
    {
        await People.Assistant.ImportAsync(Town.Register with
        {
            People = [.. Town.Register.People.Select(one => one.Id == Town.Lena ? one with { Grants = [new RoleGrant(Role.Coordinator, "KFN")] } : one)],
        });
        Assert.Contains("Kommunstyrelsen", (await People.Lena.Says("pausa 2026-T3")).Text, StringComparison.Ordinal);
        Assert.Empty((await People.Assistant.OverviewAsync()).Paused);
        var form = await People.Lena.Says("ny omgång");
        Assert.Contains("Kommunstyrelsen", (await People.Lena.Presses(form, "Planera", Filled)).Text, StringComparison.Ordinal);
        Assert.Contains("Ingen omgång heter", (await People.Lena.Says("pausa 2031-T1")).Text, StringComparison.Ordinal);
        Assert.Contains("Vilken omgång", (await People.Lena.Says("stäng omgång")).Text, StringComparison.Ordinal);
    }
}
