using TeamsAssistant.Committees;
using TeamsAssistant.Tests.Teams.Cards;

namespace TeamsAssistant.Tests.Committees;

public sealed class MatterRulesTests
{
    private static readonly DateOnly Day = new(2026, 12, 8);
    private static readonly DateTimeOffset At = new(2026, 12, 8, 9, 0, 0, TimeSpan.Zero);
    private static readonly Meeting Empty = new("KS", Day);
    private static readonly FailedGate Gate = new(GateKind.Answer, "TU");

    private static Matter Draft => MatterGallery.Matter();

    private static Matter On(MatterState state) => Draft with
    {
        State = state,
        Decisions = state == MatterState.SentBack ? [Decision(DecisionKind.SentBack)] : state == MatterState.Decided ? [Decision(DecisionKind.Approved)] : [],
    };

    [Theory]
    [InlineData(MatterState.Draft, null)]
    [InlineData(MatterState.Ready, null)]
    [InlineData(MatterState.Published, "matter.isPublished")]
    [InlineData(MatterState.OnAgenda, "matter.isOnAgenda")]
    [InlineData(MatterState.Decided, "matter.isDecided")]
    [InlineData(MatterState.SentBack, "matter.isSentBack")]
    [InlineData(MatterState.Withdrawn, "matter.isWithdrawn")]
    public void Only_a_draft_is_marked_ready_and_twice_is_once(MatterState state, string? refused)
    {
        var step = MatterRules.MarkReady(On(state));
        Assert.Equal(refused, step.Refusal?.Code);
        Assert.Equal(refused is null ? MatterState.Ready : (MatterState?)null, step.Next?.State);
        Assert.Equal(MatterState.Ready, MatterRules.MarkReady(On(MatterState.Ready)).Next!.State);
    }

    [Fact]
    public void A_gate_holds_until_the_document_prints_a_reason_for_just_that()
    {
        var held = Draft with { Gates = [Gate] };
        Assert.Equal("matter.held", MatterRules.MarkReady(held).Refusal!.Code);
        Assert.Equal("matter.noDocument", MatterRules.MarkReady(Draft with { Document = null }).Refusal!.Code);

        var reason = new GateOverride("Ändå", "nina", At, [Gate]);
        Assert.Equal(MatterState.Ready, MatterRules.MarkReady(held with { Override = reason }).Next!.State);
        Assert.True(reason.Covers([Gate]));
        Assert.False(reason.Covers([Gate, new FailedGate(GateKind.Owner, "OV")]));
    }

    [Theory]
    [InlineData(MatterState.Draft, "matter.notReady")]
    [InlineData(MatterState.Ready, null)]
    [InlineData(MatterState.Published, null)]
    [InlineData(MatterState.Decided, "matter.isDecided")]
    [InlineData(MatterState.SentBack, "matter.isSentBack")]
    [InlineData(MatterState.Withdrawn, "matter.isWithdrawn")]
    public void Only_what_is_ready_is_published(MatterState state, string? refused) =>
        Assert.Equal(refused, MatterRules.Publish(On(state), "nina", At).Refusal?.Code);

    [Fact]
    public void A_next_version_of_what_is_published_is_published_again_and_stays_on_the_agenda()
    {
        var published = MatterRules.Publish(On(MatterState.Ready), "nina", At).Next!;
        Assert.Same(published, MatterRules.Publish(published, "nina", At).Next);

        var onAgenda = AgendaRules.PutOn(published, Empty).Next!;
        var next = MatterRules.Make(onAgenda, Made("other") with { Gates = [Gate] }).Next!;
        Assert.True(next.HasUnpublished);
        Assert.Equal(MatterState.OnAgenda, next.State);
        Assert.Equal("matter.held", MatterRules.Publish(next, "nina", At).Refusal!.Code);
        var again = MatterRules.Publish(next with { Gates = [] }, "nina", At).Next!;
        Assert.Equal((MatterState.OnAgenda, 3, false), (again.State, again.Published!.Version, again.HasUnpublished));
    }

    [Fact]
    public void Another_document_makes_what_was_ready_a_draft_again_and_the_same_one_changes_nothing()
    {
        Assert.Equal(MatterState.Draft, MatterRules.Make(On(MatterState.Ready), Made("other")).Next!.State);
        var made = MatterRules.Make(Draft, Made("other")).Next!;
        Assert.Equal(3, made.Document!.Version);
        Assert.Same(made, MatterRules.Make(made, Made("other")).Next);
        Assert.Equal("matter.isSentBack", MatterRules.Make(On(MatterState.SentBack), Made("x")).Refusal!.Code);
    }

    [Theory]
    [InlineData(MatterState.Draft, "matter.notPublished")]
    [InlineData(MatterState.Ready, "matter.notPublished")]
    [InlineData(MatterState.Published, null)]
    [InlineData(MatterState.OnAgenda, null)]
    [InlineData(MatterState.Decided, "matter.isDecided")]
    [InlineData(MatterState.SentBack, "matter.isSentBack")]
    public void Only_what_is_published_goes_on_the_agenda(MatterState state, string? refused)
    {
        Assert.Equal(refused, AgendaRules.PutOn(On(state), Empty).Refusal?.Code);
        Assert.Equal("matter.isAgenda", AgendaRules.PutOn(On(MatterState.Published) with { Kind = MatterKind.Agenda }, Empty).Refusal!.Code);
    }

    [Fact]
    public void A_matter_that_was_moved_meanwhile_is_not_put_on_the_agenda_that_it_left() => Assert.Equal(
        "matter.forOther", AgendaRules.PutOn(On(MatterState.Published) with { Meeting = Day.AddDays(7) }, Empty).Refusal!.Code);

    [Fact]
    public void An_agenda_is_ordered_and_what_is_taken_off_is_published_still()
    {
        var (one, two) = (On(MatterState.Published), On(MatterState.Published) with { Id = "KS-2026-12-08-TertialReport" });
        var first = AgendaRules.PutOn(one, Empty);
        var second = AgendaRules.PutOn(two, first.Meetings[0]);
        var moved = AgendaRules.Move(second.Meetings[0], two.Id, 1);
        Assert.Equal([two.Id, one.Id], moved.Agenda.Select(entry => entry.Matter));
        Assert.Same(moved, AgendaRules.Move(moved, two.Id, 0));
        Assert.Same(moved, AgendaRules.Move(moved, "unknown", 1));

        var off = AgendaRules.TakeOff(second.Next!, moved);
        Assert.Equal(MatterState.Published, off.Next!.State);
        Assert.Equal([one.Id], off.Meetings[0].Agenda.Select(entry => entry.Matter));
    }

    [Theory]
    [InlineData(DecisionKind.Approved, MatterState.Decided)]
    [InlineData(DecisionKind.Noted, MatterState.Decided)]
    [InlineData(DecisionKind.Tabled, MatterState.OnAgenda)]
    [InlineData(DecisionKind.SentBack, MatterState.SentBack)]
    public void A_decision_takes_the_matter_where_it_goes(DecisionKind kind, MatterState to)
    {
        var onAgenda = AgendaRules.PutOn(On(MatterState.Published), Empty);
        var back = new Meeting("KS", new DateOnly(2027, 1, 19));
        var step = AgendaRules.Decide(onAgenda.Next!, onAgenda.Meetings[0], kind == DecisionKind.Tabled ? back : null, Decision(kind), Day);

        Assert.Equal(to, step.Next!.State);
        Assert.Equal((kind, 214), (step.Meetings[0].Agenda[0].Outcome, step.Meetings[0].Agenda[0].Paragraph));
        Assert.Equal(kind == DecisionKind.Tabled ? back.Day : Day, step.Next.Meeting);
        Assert.Equal(kind == DecisionKind.Tabled, step.Meetings.Count == 2 && step.Meetings[1].Agenda[0].Outcome is null);
        Assert.Same(step.Next, AgendaRules.Decide(step.Next, step.Meetings[0], null, Decision(kind) with { By = "other" }, Day).Next);
    }

    [Theory]
    [InlineData(MatterState.Draft, "matter.notOnAgenda")]
    [InlineData(MatterState.Published, "matter.notOnAgenda")]
    [InlineData(MatterState.SentBack, "matter.isSentBack")]
    [InlineData(MatterState.Withdrawn, "matter.isWithdrawn")]
    public void What_is_not_on_the_agenda_is_not_decided(MatterState state, string refused) =>
        Assert.Equal(refused, AgendaRules.Decide(On(state), Empty, null, Decision(DecisionKind.Noted), Day).Refusal!.Code);

    [Fact]
    public void A_decision_needs_its_day_its_own_paragraph_and_what_belongs_to_it()
    {
        var matter = AgendaRules.PutOn(On(MatterState.Published), Empty);
        var meeting = matter.Meetings[0].With(new AgendaEntry("other", MatterKind.Agenda, "Annat", null) { Outcome = DecisionKind.Noted, Paragraph = 214 });
        Assert.Equal("decision.early", Refused(Decision(DecisionKind.Approved), Day.AddDays(-1)));
        Assert.Equal("decision.taken", Refused(Decision(DecisionKind.Approved), Day));
        Assert.Equal("decision.comesBack", Refused(Decision(DecisionKind.Tabled) with { Paragraph = 1, ComesBack = Day }, Day));
        Assert.Equal("decision.asked", Refused(Decision(DecisionKind.SentBack) with { Paragraph = 1, Asked = " " }, Day));

        string? Refused(Decision decision, DateOnly today) => AgendaRules.Decide(matter.Next!, meeting, null, decision, today).Refusal?.Code;
    }

    [Fact]
    public void What_ends_a_matter_may_be_corrected_and_what_sends_it_elsewhere_may_not()
    {
        var onAgenda = AgendaRules.PutOn(On(MatterState.Published), Empty);
        var decided = AgendaRules.Decide(onAgenda.Next!, onAgenda.Meetings[0], null, Decision(DecisionKind.Approved), Day);
        var corrected = AgendaRules.Decide(decided.Next!, decided.Meetings[0], null, Decision(DecisionKind.Noted) with { Paragraph = 241 }, Day).Next!;
        Assert.Equal((DecisionKind.Noted, 241), (Assert.Single(corrected.Decisions).Kind, corrected.Latest!.Paragraph));
        Assert.Equal("matter.isDecided", AgendaRules.Decide(corrected, decided.Meetings[0], null, Decision(DecisionKind.SentBack), Day).Refusal!.Code);
    }

    [Fact]
    public void An_answer_gives_the_matter_back_and_twice_is_once()
    {
        var answered = MatterRules.Answer(On(MatterState.SentBack), "1,2 mkr", "tore", At).Next!;
        Assert.Equal((MatterState.Draft, "1,2 mkr"), (answered.State, answered.Latest!.Answer!.Text));
        Assert.Same(answered, MatterRules.Answer(answered, "1,2 mkr", "tore", At).Next);
        Assert.Equal("matter.notAsked", MatterRules.Answer(answered, "annat", "tore", At).Refusal!.Code);
    }

    [Theory]
    [InlineData(MatterState.Draft, true)]
    [InlineData(MatterState.Published, true)]
    [InlineData(MatterState.OnAgenda, false)]
    [InlineData(MatterState.Decided, false)]
    [InlineData(MatterState.SentBack, false)]
    public void Only_what_no_meeting_has_seen_is_withdrawn_or_moved(MatterState state, bool may)
    {
        Assert.Equal(may, MatterRules.Withdraw(On(state), "dubblett").Refusal is null);
        Assert.Equal(may, MatterRules.Move(On(state), Day.AddDays(7)).Refusal is null);
    }

    [Theory]
    [InlineData("ksn-2026-00442", "KSN-2026-00442")]
    [InlineData("klart KSN 2026-442", "KSN-2026-00442")]
    [InlineData("KS 2026-12-08", null)]
    [InlineData("KS-2026-12-08-uppfoljning", null)]
    [InlineData("visa källa fig-0042", null)]
    public void A_diary_number_is_read_as_people_write_it(string written, string? read) => Assert.Equal(read, DiaryNumber.In(written));

    private static MadeDocument Made(string sha) => new(
        new MatterDocument("KS/2026/KS 2026-12-08 Tjänsteskrivelse.docx", "https://exempel.se", sha, At, 1, "sv"), "Uppföljning", "2026-T3", ["I1"], [], null);

    private static Decision Decision(DecisionKind kind) => new(kind, Day, 214, "nina", At)
    {
        ComesBack = kind == DecisionKind.Tabled ? new DateOnly(2027, 1, 19) : null,
        Asked = kind == DecisionKind.SentBack ? "Vad kostar det?" : null,
    };
}
