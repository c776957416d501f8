using TeamsAssistant.Committees;
using TeamsAssistant.Tests.Teams.Cards;

namespace TeamsAssistant.Tests.Committees;

/// <summary>What a matter keeps of what is unfinished with the library.</summary>
public sealed class PendingRulesTests
{
    private static readonly DateTimeOffset At = new(2026, 12, 8, 9, 0, 0, TimeSpan.Zero);
    private static readonly PendingWork Work = new("w1", PendingKind.Make, "nina", At, "sv");

    private static Matter Known => MatterGallery.Matter() with { Document = Draft };

    private static MatterDocument Draft => MatterGallery.Matter().Document! with { ItemId = "1", Tag = "t1", Columns = MatterGallery.Matter().DraftColumns };

    [Theory]
    [InlineData(PendingKind.Make, MatterState.Draft, null)]
    [InlineData(PendingKind.Make, MatterState.OnAgenda, null)]
    [InlineData(PendingKind.Make, MatterState.Decided, "matter.isDecided")]
    [InlineData(PendingKind.Publish, MatterState.Ready, null)]
    [InlineData(PendingKind.Publish, MatterState.Draft, "matter.notReady")]
    public void Only_what_may_be_done_is_begun(PendingKind kind, MatterState state, string? refused)
    {
        var step = PendingRules.Begin(Known with { State = state }, Work with { Kind = kind });
        Assert.Equal(refused, step.Refusal?.Code);
        Assert.Equal(refused is null, step.Next?.Pending is not null);
    }

    [Fact]
    public void It_is_ended_once_by_whoever_began_it_last_and_told()
    {
        var begun = PendingRules.Begin(Known, Work).Next!;
        var done = PendingRules.End(begun, begun, MatterStep.To(begun with { Title = "Ny" }), Work).Next!;
        Assert.Equal((PendingOutcome.Done, "Ny"), (done.Pending!.Outcome, done.Title));
        Assert.Equal(PendingRules.Overtaken, PendingRules.End(done, begun, MatterStep.To(done), Work).Refusal!.Code);
        Assert.Equal(PendingRules.Overtaken, PendingRules.End(begun, begun, MatterStep.To(begun), Work with { Id = "w2" }).Refusal!.Code);
        Assert.Same(done, PendingRules.Told(done, "w2").Next);
        Assert.Null(PendingRules.Told(done, Work.Id).Next!.Pending);
    }

    [Fact]
    public void Another_version_or_reason_meanwhile_begins_it_anew()
    {
        var begun = PendingRules.Begin(Known, Work).Next!;
        foreach (var now in (Matter[])[
            begun with { Document = Draft with { Version = 3, Sha256 = "other" } },
            begun with { Override = new GateOverride("Ändå", "nina", At, []) },
            begun with { Published = new Publication("other", 1, "nina", At) }])
        {
            Assert.Equal(PendingRules.Overtaken, PendingRules.End(now, begun, MatterStep.To(now), Work).Refusal!.Code);
        }

        var moved = begun with { State = MatterState.Ready, Document = Draft with { Tag = "t2" } };
        Assert.Null(PendingRules.End(moved, begun, MatterStep.To(moved), Work).Refusal);
    }

    [Fact]
    public void A_refused_step_leaves_the_list_to_be_set_right()
    {
        var begun = PendingRules.Begin(Known, Work).Next!;
        var refused = PendingRules.End(begun, begun, MatterStep.Refuse("matter.isDecided"), Work);
        Assert.Null(refused.Refusal);
        Assert.Equal((PendingOutcome.Refused, true), (refused.Next!.Pending!.Outcome, refused.Next.IsBehind));
    }

    [Fact]
    public void The_list_is_behind_from_a_change_until_it_was_told_of_that_very_document()
    {
        Assert.False(Known.IsBehind);
        var ready = Known with { State = MatterState.Ready };
        Assert.True(ready.IsDraftBehind);
        var said = Draft with { Tag = "t2", Columns = ready.DraftColumns };
        Assert.False(PendingRules.Said(ready, Draft, said).IsBehind);

        // A next version was put while the one before it was told of.
        var next = ready with { Document = Draft with { Tag = "t9", Columns = ready.DraftColumns } };
        Assert.True(PendingRules.Said(next, Draft, said).IsBehind);
        Assert.Equal("t9", PendingRules.Said(next, Draft, said).Document!.Tag);
    }

    [Fact]
    public void A_draft_of_what_is_published_begins_anew_and_the_published_one_follows_the_matter()
    {
        var published = Draft with { ItemId = "2", Columns = null };
        var on = Known with { State = MatterState.OnAgenda, Published = new Publication("new", 2, "nina", At) { Document = published } };
        Assert.Equal((MatterState.Published, true, true), (on.DraftState, on.IsDraftBehind, on.IsPublishedBehind));
        Assert.Equal(MatterState.Draft, (on with { Document = Draft with { Sha256 = "newer" } }).DraftState);
        Assert.False((on with { Published = on.Published with { Document = published with { Columns = on.Columns } } }).IsPublishedBehind);

        // Of earlier days: one document is both.
        var both = on with { Published = on.Published with { Document = Draft } };
        Assert.Equal((false, true), (both.IsDraftBehind, both.IsPublishedBehind));
        Assert.False((on with { Published = on.Published with { Document = published with { Gone = true } } }).IsPublishedBehind);
    }

    [Fact]
    public void A_tidied_draft_of_what_is_published_is_nothing_that_the_matter_lacks()
    {
        var gone = Known with { Document = Draft with { Gone = true } };
        Assert.True(gone.LacksDocument);
        var published = gone with { Published = new Publication("new", 2, "nina", At) { Document = Draft with { ItemId = "2" } } };
        Assert.False(published.LacksDocument);
        Assert.True((published with { Published = published.Published with { Sha256 = "old" } }).LacksDocument);
    }
}
