using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Duties;
using TeamsAssistant.Tests.Builders;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Who is away and who answers meanwhile, as people say it in Teams.</summary>
public sealed class AwayJourneyTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task Someone_says_that_she_is_away_and_who_answers()
    {
        var receipt = await town.Tore.Says("jag är borta 1–15 juli, Nina svarar");

        Assert.Contains("Du är borta", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("1 juli – 15 juli 2027", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("Nina Nämndsekreterare", receipt.Text, StringComparison.Ordinal);
        var away = Assert.Single(await AwaysAsync());
        Assert.Equal((Town.Tore, Town.Nina), (away.Person, away.StandIn));
        Assert.Equal("2027-07-01/2027-07-15", away.Days.ToString());
    }

    [Fact]
    public async Task The_stand_in_is_asked_meanwhile_and_the_owner_again_afterwards()
    {
        await town.Tore.Says("borta idag, Nina svarar");
        Assert.Equal(Town.Nina, await AskedAsync());

        town.Assistant.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Town.Tore, await AskedAsync());
    }

    [Fact]
    public async Task Without_a_stand_in_the_deputy_answers_and_an_initiative_without_one_is_told()
    {
        Assert.Contains("Åsa Öberg", (await town.Tore.Says("borta imorgon")).Text, StringComparison.Ordinal);

        var receipt = await town.Sara.Says("I'm away tomorrow");
        Assert.Contains("nobody answers", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("1 initiative has nobody who answers", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_is_back_by_word_or_by_the_receipts_button()
    {
        var receipt = await town.Tore.Says("borta idag, Nina svarar");
        Assert.Contains("Välkommen tillbaka", (await town.Tore.Presses(receipt, "Jag är tillbaka")).Text, StringComparison.Ordinal);
        Assert.Empty(await AwaysAsync());

        await town.Tore.Says("borta v. 28–30");
        Assert.Contains("gäller inte längre", (await town.Tore.Says("jag är tillbaka")).Text, StringComparison.Ordinal);
        Assert.Contains("inte anmäld", (await town.Tore.Says("jag är tillbaka")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_the_same_name_are_a_question_back()
    {
        await town.Assistant.ImportAsync(Town.Register with
        {
            People = [.. Town.Register.People, Town.Person(Town.Stranger, "Nina Namne", new RoleGrant(Role.Official, "KS"))],
        });

        var choice = await town.Tore.Says("jag är borta 1–15 juli, Nina svarar");
        Assert.Empty(await AwaysAsync());
        await town.Tore.Presses(choice, $"Nina Namne ({Town.Stranger[^3..]}@example.se)");
        Assert.Equal(Town.Stranger, Assert.Single(await AwaysAsync()).StandIn);
    }

    [Theory]
    [InlineData("jag är borta", "Vilka dagar?")]
    [InlineData("jag är borta 31 juni", "inga dagar i kalendern")]
    [InlineData("borta 2026-01-01 till 2026-01-15", "redan förbi")]
    [InlineData("borta 2026-12-01 till 2028-12-15", "mer än ett år")]
    [InlineData("jag är borta imorgon, Gustav svarar", "hittar ingen ”Gustav”")]
    [InlineData("jag är borta imorgon, Tore svarar", "inte svara för sig själv")]
    [InlineData("Åsa är borta imorgon", "Bara samordnaren")]
    [InlineData("Gustav är borta imorgon", "hittar ingen ”Gustav”")]
    [InlineData("Åsa är tillbaka", "Bara samordnaren")]
    [InlineData("är borta imorgon", "Det förstod jag inte")]
    public async Task A_fault_is_said_plainly_and_stores_nothing(string said, string answer)
    {
        Assert.Contains(answer, (await town.Tore.Says(said)).Text, StringComparison.Ordinal);
        Assert.Empty(await AwaysAsync());
    }

    [Fact]
    public async Task The_coordinator_says_it_for_somebody_else()
    {
        var receipt = await town.Sara.Says("Tore är borta 1–15 juli, Åsa svarar");
        Assert.Contains("Tore Tjänsteperson är borta", receipt.Text, StringComparison.Ordinal);
        Assert.Equal((Town.Tore, Town.Asa), Assert.Single((await AwaysAsync()).Select(away => (away.Person, away.StandIn))));

        Assert.Contains("Tore Tjänsteperson är tillbaka", (await town.Sara.Says("Tore är tillbaka")).Text, StringComparison.Ordinal);
        Assert.Empty(await AwaysAsync());
    }

    [Fact]
    public async Task A_button_pressed_by_somebody_else_ends_nothing()
    {
        var receipt = await town.Tore.Says("borta idag, Nina svarar");

        Assert.Contains("Bara samordnaren", (await town.Asa.Presses(receipt, "Jag är tillbaka")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await town.Stranger.Presses(receipt, "Jag är tillbaka")).Text, StringComparison.Ordinal);
        Assert.Single(await AwaysAsync());
    }

    [Fact]
    public async Task Days_that_overlap_are_taken_over_by_the_later_word()
    {
        await town.Tore.Says("jag är borta 1–15 juli, Nina svarar");
        await town.Tore.Says("jag är borta 10–12 juli, Åsa svarar");

        Assert.Equal(
            ["2027-07-01/2027-07-09", "2027-07-10/2027-07-12", "2027-07-13/2027-07-15"],
            (await AwaysAsync()).OrderBy(away => away.Days.From).Select(away => away.Days.ToString()));
    }

    private async Task<IReadOnlyList<Away>> AwaysAsync() => (await town.Assistant.OverviewAsync()).Roster.Aways;

    private async Task<string?> AskedAsync()
    {
        var overview = await town.Assistant.OverviewAsync();
        return overview.Roster.AskedFor(overview.Register.FindInitiative("TU")!);
    }
}
