using TeamsAssistant.Teams.Sending;
using TeamsAssistant.Tests.Drivers;
using TeamsAssistant.Tests.Journeys;

namespace TeamsAssistant.Tests.Teams.Sending;

/// <summary>Nobody's half-written answer is taken by another's: the shared card waits.</summary>
public sealed class OpenFormsTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task The_card_counts_up_when_the_one_who_writes_has_sent()
    {
        var (card, form) = await OneWritesWhileAnotherAnswersAsync();
        Assert.DoesNotContain("1 av", await ShownAfterAsync(RoundCardRefresher.Gathering * 3), StringComparison.Ordinal);

        await town.Asa.InThe(Seeded.Channel).Presses(form, "Skicka", ("level", "1"), ("progress", "20"), ("done", "Rätt väg."));
        await town.Assistant.SharedCardsAreUpdated();
        Assert.NotEqual(card.Text, RunningAssistant.CardOf(Shared()).Text);
    }

    [Fact]
    public async Task A_form_that_is_left_holds_the_card_for_five_minutes()
    {
        await OneWritesWhileAnotherAnswersAsync();
        town.Assistant.Clock.Advance(OpenForms.Patience);
        await town.Assistant.SharedCardsAreUpdated();
        Assert.Contains("1 av", RunningAssistant.CardOf(Shared()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_channel_where_somebody_writes_waits()
    {
        var clock = new FakeClock(RunningAssistant.Start);
        var forms = new OpenForms(clock);
        forms.Shown("a", "1");
        clock.Advance(TimeSpan.FromMinutes(1));
        forms.Shown("a", "2");
        Assert.Equal(clock.GetUtcNow() + OpenForms.Patience, forms.Until("a"));
        Assert.Null(forms.Until("b"));
        forms.Gone("a", "2");
        Assert.Equal(RunningAssistant.Start + OpenForms.Patience, forms.Until("a"));
        clock.Advance(OpenForms.Patience);
        Assert.Null(forms.Until("a"));
    }

    // Tore has one form of the round in this town, so his receipt ends his writing; Åsa, his deputy, sits with hers.
    private async Task<(ReceivedCard Card, ReceivedCard Form)> OneWritesWhileAnotherAnswersAsync()
    {
        var card = await town.StartRoundAsync();
        var form = await town.Asa.InThe(Seeded.Channel).Presses(card, "Svara");
        Assert.NotEmpty(form.Inputs);
        var other = await town.Tore.InThe(Seeded.Channel).Presses(card, "Svara");
        var receipt = await town.Tore.InThe(Seeded.Channel).Presses(other, "Skicka", ("level", "2"), ("progress", "60"), ("done", "Klart."));
        Assert.Empty(receipt.Inputs);
        return (card, form);
    }

    private async Task<string> ShownAfterAsync(TimeSpan time)
    {
        await RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "the refresher to wait");
        town.Assistant.Clock.Advance(time);
        await RunningAssistant.Until(() => town.Assistant.Clock.Waiting > 0, "the refresher to wait again");
        return RunningAssistant.CardOf(Shared()).Text;
    }

    private StandIns.SentActivity Shared() => town.Assistant.Connector.All.Last(sent => sent.Conversation == Seeded.Channel);
}
