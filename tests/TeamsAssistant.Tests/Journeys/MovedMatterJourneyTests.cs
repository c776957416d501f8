using Newtonsoft.Json.Linq;
using TeamsAssistant.Committees;
using TeamsAssistant.Teams.Cards.Payloads;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A matter that was moved or withdrawn leaves its day to another one, and keeps what is its own.</summary>
public sealed class MovedMatterJourneyTests : IAsyncLifetime
{
    private readonly MatterTown town = new();

    public async Task InitializeAsync()
    {
        await town.InitializeAsync();
        await town.Town.StartRoundAsync();
        await town.Nina.Says("skapa ärende KS 2026-12-08");
    }

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Its_day_is_free_for_a_new_matter_and_neither_touches_the_other()
    {
        await MoveAsync();
        var moved = await MatterTown.Press(town.Nina, MatterDeed.Make);
        var before = await town.FindAsync();
        var text = await MatterTown.DocumentAsync(moved);
        Assert.Contains("19 januari 2027", text, StringComparison.Ordinal);

        var other = await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains("KSN-2026-00002", other.Text, StringComparison.Ordinal);
        Assert.NotEqual(moved.Link, other.Link);
        Assert.Equal((before.Document, before.Meeting), ((await town.FindAsync()).Document, (await town.FindAsync()).Meeting));
        Assert.Contains("KSN-2026-00002", (await town.Nina.Says("skapa ärende KS 2026-12-08")).Text, StringComparison.Ordinal);

        // Nor does a new matter of the day that it was moved to.
        var third = await town.Nina.Sends(
            "agenda.create", new JObject { ["verb"] = "agenda.create", ["committee"] = "KS", ["meeting"] = "2027-01-19", ["round"] = "-", ["lang"] = "sv" });
        Assert.Contains("KSN-2026-00003", third.Text, StringComparison.Ordinal);
        Assert.Equal(text, await MatterTown.DocumentAsync(moved));
        Assert.Equal(3, (await town.Matters.OpenAsync("KS", default)).Count);
    }

    [Fact]
    public async Task What_was_withdrawn_leaves_its_day_to_a_new_matter()
    {
        await town.Nina.Presses(await MatterTown.Press(town.Nina, MatterDeed.AskWithdrawal), "Makulera", ("words", "Dubblett"));
        Assert.Contains("är makulerat", (await MatterTown.Press(town.Nina, MatterDeed.Make)).Text, StringComparison.Ordinal);

        var other = await town.Nina.Says("skapa ärende KS 2026-12-08");
        Assert.Contains("KSN-2026-00002", other.Text, StringComparison.Ordinal);
        Assert.Equal(MatterState.Withdrawn, (await town.FindAsync()).State);
        Assert.Equal(MatterState.Draft, (await town.FindAsync($"{MatterTown.Id}-2")).State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Moved_it_is_a_draft_until_its_document_names_the_new_meeting(bool published)
    {
        await (published ? town.PublishAsync() : town.Ready());
        await MoveAsync();

        Assert.Equal(MatterState.Draft, (await town.FindAsync()).State);
        Assert.Contains("gäller sammanträdet 2026-12-08. Skapa en ny version", (await MatterTown.Press(town.Nina, MatterDeed.Ready)).Text, StringComparison.Ordinal);
        Assert.Contains("är inte klarmarkerat", (await MatterTown.Press(town.Nina, MatterDeed.Publish)).Text, StringComparison.Ordinal);
        var next = await MatterTown.Press(town.Nina, MatterDeed.Make);
        Assert.Contains("19 januari 2027", await MatterTown.DocumentAsync(next), StringComparison.Ordinal);
        await town.PublishAsync();
        Assert.Equal(MatterState.Published, (await town.FindAsync()).State);
    }

    [Fact]
    public async Task Without_a_round_it_stays_about_the_year_of_its_first_meeting()
    {
        const string Second = "KS-2026-12-15-uppfoljning";
        await town.Nina.Sends(
            "agenda.create", new JObject { ["verb"] = "agenda.create", ["committee"] = "KS", ["meeting"] = "2026-12-15", ["round"] = "-", ["lang"] = "sv" });
        await town.Nina.Presses(await MatterTown.Press(town.Nina, MatterDeed.AskMeeting, Second), "Flytta", ("words", "2027-01-19"));
        var next = await MatterTown.DocumentAsync(await MatterTown.Press(town.Nina, MatterDeed.Make, Second));
        Assert.Contains("Uppföljning av insatser 2026", next, StringComparison.Ordinal);
        Assert.DoesNotContain("Uppföljning av insatser 2027", next, StringComparison.Ordinal);
    }

    private async Task MoveAsync() =>
        await town.Nina.Presses(await MatterTown.Press(town.Nina, MatterDeed.AskMeeting), "Flytta", ("words", "2027-01-19"));
}
