using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;
using NoticeKind = TeamsAssistant.Rounds.Notices.NoticeKind;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What a coordinator or manager does about answers that did not come: reminds, hands over, notes a reason.</summary>
public sealed class FollowUpJourneyTests : IAsyncLifetime
{
    private const string Round = "2026-T3";

    private readonly RecordedNotices notices = new();
    private readonly Seeded town;

    public FollowUpJourneyTests() => town = new Seeded { Replace = services => services.AddSingleton<INotices>(notices) };

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.StartRoundAsync();
        notices.Clear();
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Reminding_is_asked_about_first_with_the_number_and_twice_on_a_day_is_once()
    {
        var escalation = await EscalationAsync();
        var question = await town.Sara.Presses(escalation, "Påminn igen");
        Assert.Contains("Ska 2 personer påminnas", question.Text, StringComparison.Ordinal);
        Assert.Empty(notices.Notices);

        Assert.Contains("2 personer får en påminnelse", (await town.Sara.Presses(question, "Påminn 2")).Text, StringComparison.Ordinal);
        await town.Sara.Presses(question, "Påminn 2");
        Assert.Equal([Town.Sara, Town.Tore], notices.Notices.Select(notice => notice.To).Order());
        Assert.All(notices.Notices, notice => Assert.Equal((NoticeKind.Reminder, Round, "2026-11-24"), (notice.Kind, notice.Round, notice.Mark)));

        town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        await town.Sara.Presses(question, "Påminn 2");
        Assert.Equal(4, notices.Notices.Count);
    }

    [Fact]
    public async Task A_reason_is_noted_for_all_of_a_persons_questions_and_stands_in_the_overview()
    {
        var form = await town.Sara.Sends(ReasonOpen.Name, new ReasonOpen(Round, ReasonOpen.Nobody, Language.Swedish).ToData());
        Assert.Contains("Ordningsvakter", form.Text, StringComparison.Ordinal);

        var receipt = await town.Sara.Presses(form, "Spara skälet", ("reason", "Tjänsten är vakant."));

        Assert.Contains("noterat för 1 fråga", receipt.Text, StringComparison.Ordinal);
        Assert.Equal("Tjänsten är vakant.", Assert.Single((await town.Assistant.OverviewAsync()).Prompts[Round], prompt => prompt.Initiative == "OV").Reason);
        Assert.Contains("besvarades inte: Tjänsten är vakant.", (await town.Sara.Says("vilka har inte svarat?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_with_a_personal_number_is_refused_and_not_shown_again()
    {
        var form = await town.Sara.Sends(ReasonOpen.Name, new ReasonOpen(Round, Town.Tore, Language.Swedish).ToData());

        var again = await town.Sara.Presses(form, "Spara skälet", ("reason", "Sjuk: 19811218-9876"));

        Assert.Contains("personnummer", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("9876", again.Json.ToString(), StringComparison.Ordinal);
        Assert.All((await town.Assistant.OverviewAsync()).Prompts[Round], prompt => Assert.Null(prompt.Reason));
        Assert.Contains("Skriv ett skäl", (await town.Sara.Presses(form, "Spara skälet", ("reason", "  "))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handing_over_asks_for_the_receiver_by_name()
    {
        var form = await town.Sara.Sends(HandOverOpen.Name, new HandOverOpen(Town.Tore, Language.Swedish).ToData());

        var question = await town.Sara.Presses(form, "Fortsätt", ("receiver", "Nina"));

        Assert.Contains("från Tore Tjänsteperson till Nina Nämndsekreterare", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_neither_coordinate_nor_lead_may_do_none_of_it()
    {
        foreach (var payload in new CardPayload[]
        {
            new RemindAsk(Round, Language.Swedish), new RemindSend(Round, 500, Language.Swedish), new ReasonOpen(Round, Town.Tore, Language.Swedish),
            new ReasonSend(Round, Town.Tore, "x", Language.Swedish), new HandOverOpen(Town.Tore, Language.Swedish),
        })
        {
            Assert.Contains("Bara", (await town.Asa.Sends(payload.Verb, payload.ToData())).Text, StringComparison.Ordinal);
            Assert.Contains("finns inte i kommunens register", (await town.Stranger.Sends(payload.Verb, payload.ToData())).Text, StringComparison.Ordinal);
        }

        Assert.Empty(notices.Notices);
    }

    [Fact]
    public async Task The_manager_of_who_has_not_answered_reminds_her_alone()
    {
        await town.Assistant.ImportAsync(Town.Register with
        {
            People = [.. Town.Register.People.Select(person => person.Id == Town.Tore ? person with { Manager = Town.Register.FindPerson(Town.Lena)!.Email } : person)],
        });

        var question = await town.Lena.Sends(RemindAsk.Name, new RemindAsk(Round, Language.Swedish).ToData());
        await town.Lena.Presses(question, "Påminn 1");

        Assert.Equal(Town.Tore, Assert.Single(notices.Notices).To);
    }

    [Fact]
    public async Task A_closed_or_unknown_round_is_told_kindly() =>
        Assert.Contains("öppen", (await town.Sara.Sends(RemindAsk.Name, new RemindAsk("2025-T1", Language.Swedish).ToData())).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_start_questions_button_starts_the_round_as_the_command_does()
    {
        await town.Assistant.ImportAsync(Town.Register with
        {
            Rounds = [.. Town.Register.Rounds, Town.Register.Rounds[0] with { Id = "2026-V48" }],
        });
        var start = new RoundStart("2026-V48", Language.Swedish);

        Assert.Contains("samordna", (await town.Tore.Sends(start.Verb, start.ToData())).Text, StringComparison.Ordinal);
        await town.Sara.Sends(start.Verb, start.ToData());

        Assert.Contains((await town.Assistant.OverviewAsync()).OpenRounds, round => round.Id == "2026-V48");
    }

    private async Task<ReceivedCard> EscalationAsync()
    {
        var notice = new Notice(NoticeKind.Escalation, Town.Sara, "escalated") { Round = Round };
        var card = NoticeCards.Draw(notice, await town.Assistant.OverviewAsync(), Language.Swedish);
        return new ReceivedCard(Assert.IsType<CardMessage>(card).ToContent(), card.Summary);
    }
}
