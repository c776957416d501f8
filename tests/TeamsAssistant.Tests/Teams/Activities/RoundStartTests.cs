using TeamsAssistant.Tests.Journeys;
using TeamsAssistant.Tests.StandIns;

namespace TeamsAssistant.Tests.Teams.Activities;

/// <summary>Starting a round: once, for the right committee, in the right channel, whatever breaks on the way.</summary>
public sealed class RoundStartTests : IAsyncLifetime
{
    private const string Elsewhere = "19:kultur@thread.tacv2";

    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task A_command_sent_twice_starts_one_round()
    {
        await town.StartRoundAsync();
        var again = await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("T3 2026", again.Text, StringComparison.Ordinal);
        Assert.Contains("redan öppen", again.Text, StringComparison.Ordinal);
        Assert.Single((await town.Assistant.OverviewAsync()).OpenRounds);
        Assert.Single(Shared(Seeded.Channel));
    }

    [Fact]
    public async Task A_round_that_storage_left_without_a_card_gets_it_by_the_next_word()
    {
        town.Assistant.Storage.Unreachable = "Rounds";
        Assert.Contains("Något gick fel", (await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Single((await town.Assistant.OverviewAsync()).OpenRounds);
        town.Assistant.Storage.Unreachable = null;

        Assert.Contains("Kortet saknades", (await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Single((await town.Assistant.OverviewAsync()).OpenRounds);
        Assert.Single(Shared(Seeded.Channel));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_round_that_a_crash_left_without_a_card_gets_it_by_itself(bool restarted)
    {
        await town.Assistant.StartIsOver();
        town.Assistant.Storage.Unreachable = "Rounds";
        await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        if (restarted)
        {
            await town.Assistant.RestartAsync();
        }

        town.Assistant.Storage.Unreachable = null;
        await town.Assistant.TimePasses(() => Shared(Seeded.Channel).Count > 0, "the card");
        Assert.Single(Shared(Seeded.Channel));
    }

    [Fact]
    public async Task A_lost_answer_of_storage_is_recognised_as_our_own_start()
    {
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        town.Assistant.Storage.LoseTheAnswerOfATransaction();
        Assert.Contains("är startad: 3 insatser", (await town.Sara.Says("starta omgång KS")).Text, StringComparison.Ordinal);
        Assert.Single(Shared(Seeded.Channel));
    }

    [Fact]
    public async Task Another_committees_planned_round_is_not_taken()
    {
        await town.Sara.InThe(Elsewhere).Says("koppla kanalen till KFN");
        var refused = await town.Sara.InThe(Elsewhere).Says("starta omgång KFN 2026-T3");
        Assert.Contains("planerad för Kommunstyrelsen, inte för Kultur- och fritidsnämnden", refused.Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task A_planned_round_goes_to_its_own_committee_wherever_it_is_named()
    {
        await town.Sara.InThe(Elsewhere).Says("koppla kanalen till KFN");
        await town.Sara.InThe(Seeded.Channel).Says("koppla kanalen till KS");
        await town.Sara.InThe(Elsewhere).Says("starta omgång 2026-T3");
        Assert.Equal("KS", Assert.Single((await town.Assistant.OverviewAsync()).OpenRounds).Committee);
        Assert.Single(Shared(Seeded.Channel));
        Assert.Empty(Shared(Elsewhere));
    }

    [Fact]
    public async Task A_refused_start_ties_nothing()
    {
        await town.Sara.InThe(Elsewhere).Says("starta omgång KS 2031-T1");
        var noChannel = await town.Sara.Says("starta omgång KS");
        Assert.Contains("ingen kanal", noChannel.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_that_ties_the_channel_says_so()
    {
        var said = await town.Sara.InThe(Seeded.Channel).Says("starta omgång KS");
        Assert.Contains("Kanalen är kopplad till Kommunstyrelsen", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_of_one_committee_does_not_become_anothers_by_a_start()
    {
        await town.Sara.InThe(Elsewhere).Says("koppla kanalen till KFN");
        var refused = await town.Sara.InThe(Elsewhere).Says("starta omgång KS");
        Assert.Contains("Kanalen är Kultur- och fritidsnämnden:s", refused.Text, StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).OpenRounds);
    }

    [Fact]
    public async Task A_second_channel_is_added_and_the_open_rounds_card_comes_there_too()
    {
        await town.Assistant.StartIsOver();
        await town.StartRoundAsync();
        Assert.Contains("övriga kanaler (1)", (await town.Sara.InThe(Elsewhere).Says("koppla kanalen till KS")).Text, StringComparison.Ordinal);
        await town.Assistant.TimePasses(() => Shared(Elsewhere).Count > 0, "the card in the new channel");
        Assert.DoesNotContain("i stället", (await town.Sara.InThe(Elsewhere).Says("koppla kanalen till KS")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_answered_is_asked_of_the_committee_named_else_of_the_channels()
    {
        await town.StartRoundAsync();
        town.Assistant.Clock.Advance(TimeSpan.FromSeconds(1));
        await town.Sara.InThe(Elsewhere).Says("starta omgång KFN");
        Assert.Contains("Trygga unga", (await town.Sara.Says("vilka har inte svarat i KS?")).Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", (await town.Sara.InThe(Seeded.Channel).Says("vilka har inte svarat än?")).Text, StringComparison.Ordinal);
        Assert.Contains("Lovstöd", (await town.Sara.InThe(Elsewhere).Says("vilka har inte svarat?")).Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", (await town.Sara.Says("omgång 2026-T3")).Text, StringComparison.Ordinal);
        Assert.Contains("varken en nämnd", (await town.Sara.Says("vilka har inte svarat XYZ")).Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", (await town.Tore.Says("vilka har inte svarat?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_committees_round_is_not_shown_and_one_without_a_round_is_named()
    {
        await town.StartRoundAsync();
        Assert.Contains("visas bara för", (await town.Lena.Says("vilka har inte svarat KS")).Text, StringComparison.Ordinal);
        Assert.Contains("Kultur- och fritidsnämnden har ingen öppen omgång", (await town.Lena.Says("vilka har inte svarat KFN")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_answers_for_one_initiative_sees_that_one_and_a_count()
    {
        await town.StartRoundAsync();
        var seen = await town.Asa.Says("vilka har inte svarat");
        Assert.Contains("Trygga unga", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ordningsvakter", seen.Text, StringComparison.Ordinal);
        Assert.Contains("och 1 till", seen.Text, StringComparison.Ordinal);
    }

    private List<SentActivity> Shared(string channel) => [.. town.Assistant.Connector.All.Where(sent => sent.Conversation == channel)];
}
