using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Committees;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>"registrera beslut": nothing is registered that was not understood, what is wrong is said otherwise, and people are told.</summary>
public sealed class DecisionJourneyTests : IAsyncLifetime
{
    private const string SentBack = "registrera beslut KS 2026-12-08 § 214 återremiss \"Vad kostar det?\"";

    private readonly MatterTown town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.OnAgendaAsync();
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Theory]
    [InlineData("§ 214 ej godkänd")]
    [InlineData("§ 214 inte godkänd")]
    [InlineData("§ 214 avslår")]
    [InlineData("§ 214 noteras att ärendet återremitteras")]
    [InlineData("§ 214 återremissyrkandet avslås")]
    [InlineData("§ 214 bordläggning avslås")]
    public async Task Words_that_are_not_understood_open_the_form_with_what_was_written(string said)
    {
        foreach (var name in new[] { "KS 2026-12-08", MatterTown.Number })
        {
            var form = await town.Nina.Says($"registrera beslut {name} {said}");
            Assert.Equal("214", form.Inputs["paragraph"]);
        }

        Assert.Empty((await town.FindAsync()).Decisions);
        Assert.Equal(MatterState.OnAgenda, (await town.FindAsync()).State);
    }

    [Fact]
    public async Task A_word_before_the_decision_is_not_lost_where_the_paragraph_comes_last()
    {
        var form = await town.Nina.Says($"registrera beslut {MatterTown.Number} ej godkänd § 214");
        Assert.Contains("ej godkänd", form.Text, StringComparison.Ordinal);
        Assert.Null(form.Inputs["kind"]);
        Assert.Empty((await town.FindAsync()).Decisions);
        await town.Nina.Presses(form, "Registrera", ("kind", "Noted"));
        Assert.Equal(DecisionKind.Noted, Assert.Single((await town.FindAsync()).Decisions).Kind);
    }

    [Fact]
    public async Task What_was_wrongly_sent_back_is_corrected_while_nobody_has_answered()
    {
        await SendBackAsync();
        Assert.Equal(MatterState.SentBack, (await town.FindAsync()).State);

        var form = await town.Nina.Presses(await MatterTown.Press(town.Nina, MatterDeed.Show), "Rätta beslutet");
        Assert.Equal(("214", "SentBack"), (form.Inputs["paragraph"], form.Inputs["kind"]));
        var corrected = await town.Nina.Presses(form, "Registrera", ("kind", "Approved"), ("paragraph", "215"));

        Assert.Contains("är rättat", corrected.Text, StringComparison.Ordinal);
        var matter = await town.FindAsync();
        Assert.Equal((MatterState.Decided, DecisionKind.Approved, 215), (matter.State, Assert.Single(matter.Decisions).Kind, matter.Latest!.Paragraph));
        Assert.Contains("§ 215: godkänt", (await town.Nina.Says("dagordning KS 2026-12-08")).Text, StringComparison.Ordinal);
        Assert.Contains(
            await town.AuditAsync(), told => told.StartsWith("matter.correct", StringComparison.Ordinal) && told.Contains("instead of SentBack paragraph 214", StringComparison.Ordinal));
        Assert.DoesNotContain("Återremitterade", (await town.Town.Tore.Says("mina uppgifter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_written_over_another_opens_the_correction()
    {
        await SendBackAsync();
        var form = await town.Nina.Says("registrera beslut KS 2026-12-08 § 214 godkänd");
        Assert.Contains("Registrerat är: § 214", form.Text, StringComparison.Ordinal);
        Assert.Equal(MatterState.SentBack, (await town.FindAsync()).State);
        await town.Nina.Presses(form, "Registrera");
        Assert.Equal(MatterState.Decided, (await town.FindAsync()).State);
    }

    [Fact]
    public async Task What_was_wrongly_tabled_leaves_the_agenda_that_it_was_tabled_to()
    {
        await town.Nina.Says("registrera beslut KS 2026-12-08 § 214 bordlagd till 2027-01-19");
        Assert.Contains("har 1 ärende", (await town.Nina.Says("dagordning KS 2027-01-19")).Summary, StringComparison.Ordinal);

        var form = await MatterTown.Press(town.Nina, MatterDeed.AskCorrection);
        await town.Nina.Presses(form, "Registrera", ("kind", "Noted"));

        Assert.Equal((MatterState.Decided, new DateOnly(2026, 12, 8)), ((await town.FindAsync()).State, (await town.FindAsync()).Meeting));
        Assert.Empty((await town.Matters.MeetingAsync("KS", new DateOnly(2027, 1, 19), default)).Agenda);
    }

    [Fact]
    public async Task What_has_been_answered_or_decided_anew_stays()
    {
        await SendBackAsync();
        var late = await MatterTown.Press(town.Nina, MatterDeed.AskCorrection);
        await AnswerAsync();

        Assert.Contains("kan inte rättas längre", (await town.Nina.Presses(late, "Registrera", ("kind", "Approved"))).Text, StringComparison.Ordinal);
        Assert.Contains("kan inte rättas längre", (await MatterTown.Press(town.Nina, MatterDeed.AskCorrection)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rätta beslutet", (await MatterTown.Press(town.Nina, MatterDeed.Show)).Buttons);
        Assert.Equal(DecisionKind.SentBack, Assert.Single((await town.FindAsync()).Decisions).Kind);
    }

    [Fact]
    public async Task The_owner_is_told_that_it_waits_weekly_until_she_answers_and_then_the_secretary()
    {
        await SendBackAsync();
        var told = Assert.Single(Of(NoticeKind.SentBack));
        Assert.Equal((Town.Tore, true), (told.To, told.Mark.Contains("214", StringComparison.Ordinal)));
        Assert.Contains("Vad kostar det", await DrawnAsync(told), StringComparison.Ordinal);
        Assert.Contains("Svara", await DrawnAsync(told), StringComparison.Ordinal);

        await town.Reminders.RunAsync(default);
        town.Go(2026, 12, 14);
        await town.Reminders.RunAsync(default);
        Assert.Single(Of(NoticeKind.SentBack));
        town.Go(2026, 12, 15);
        await town.Reminders.RunAsync(default);
        await town.Reminders.RunAsync(default);
        Assert.Equal(2, Of(NoticeKind.SentBack).Count);

        await AnswerAsync();
        Assert.Null(await CardAsync(told));
        var answered = Assert.Single(Of(NoticeKind.SentBackAnswered));
        Assert.Equal(Town.Nina, answered.To);
        Assert.Contains("1,2 mkr", await DrawnAsync(answered), StringComparison.Ordinal);
        Assert.Contains("Tore Tjänsteperson", await DrawnAsync(answered), StringComparison.Ordinal);
        await town.Reminders.RunAsync(default);
        town.Go(2026, 12, 22);
        await town.Reminders.RunAsync(default);
        Assert.Equal((2, 1), (Of(NoticeKind.SentBack).Count, Of(NoticeKind.SentBackAnswered).Count));
    }

    [Fact]
    public async Task What_a_killed_process_did_not_tell_is_told_the_next_working_morning()
    {
        town.Notices.FailNext = 1;
        var decision = await town.Nina.Says(SentBack);
        var (verb, data) = TeamsPerson.Filled(decision, "Registrera", ("initiative", "TU"));
        await town.Nina.PostAsync(town.Nina.Invoke(verb, data));
        Assert.Empty(Of(NoticeKind.SentBack));

        town.Go(2026, 12, 9);
        await town.Reminders.RunAsync(default);
        Assert.Equal(Town.Tore, Assert.Single(Of(NoticeKind.SentBack)).To);
    }

    private async Task SendBackAsync() => await town.Nina.Presses(await town.Nina.Says(SentBack), "Registrera", ("initiative", "TU"));

    private async Task AnswerAsync() =>
        await town.Town.Tore.Presses(await MatterTown.Press(town.Town.Tore, MatterDeed.AskAnswer), "Skicka svaret", ("words", "1,2 mkr om året."));

    private List<Notice> Of(NoticeKind kind) => [.. town.Notices.Notices.Where(notice => notice.Kind == kind)];

    private async Task<string> DrawnAsync(Notice notice) => (await CardAsync(notice))!.ToContent().ToString();

    private async Task<TeamsAssistant.Teams.Cards.CardMessage?> CardAsync(Notice notice) => await town.Town.Assistant.Services.GetRequiredService<INoticeCards>()
        .DrawAsync(notice, await town.Town.Assistant.OverviewAsync(), Language.Swedish, default);
}
