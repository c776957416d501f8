using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Access;
using TeamsAssistant.Rounds.Notices;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>A leaving person's duties move to another in one step.</summary>
public sealed class HandOverJourneyTests : IAsyncLifetime
{
    private readonly RecordedNotices notices = new();
    private readonly Seeded town;

    public HandOverJourneyTests() => town = new Seeded { Replace = services => services.AddSingleton<INotices>(notices) };

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task The_coordinator_is_asked_first_and_then_everything_moves_with_open_questions()
    {
        await town.StartRoundAsync();
        var question = await town.Sara.Says("lämna över Tore till Nina");
        Assert.Contains("Ska 1 uppdrag lämnas över från Tore Tjänsteperson till Nina Nämndsekreterare?", question.Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", question.Text, StringComparison.Ordinal);
        Assert.Contains("1 öppen fråga följer med", question.Text, StringComparison.Ordinal);
        Assert.Equal(Town.Tore, await OwnerAsync("TU"));

        var receipt = await town.Sara.Presses(question, "Lämna över 1");

        Assert.Contains("har lämnats över", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(Town.Nina, await OwnerAsync("TU"));
        var notice = Assert.Single(notices.Notices);
        Assert.Equal((NoticeKind.HandedOver, Town.Nina), (notice.Kind, notice.To));
        // Overview and round card name the present holder; she may answer, and who left may not.
        Assert.Contains("Nina Nämndsekreterare", (await town.Sara.Says("vilka har inte svarat?")).Text, StringComparison.Ordinal);
        Assert.NotEmpty((await town.Nina.Says("uppdatera Trygga unga")).Inputs);
        Assert.Empty((await town.Tore.Says("uppdatera Trygga unga")).Inputs);
        Assert.Contains("Tore Tjänsteperson till Nina Nämndsekreterare, 1 uppdrag", (await town.Sara.Says("överlämningar")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_pressed_twice_moves_once()
    {
        var question = await town.Sara.Says("lämna över Tore till Nina");
        await town.Sara.Presses(question, "Lämna över 1");

        Assert.Contains("inga öppna uppdrag", (await town.Sara.Presses(question, "Lämna över 1")).Text, StringComparison.Ordinal);
        Assert.Single((await town.Assistant.OverviewAsync()).HandOvers);
        Assert.Single(notices.Notices);
    }

    [Fact]
    public async Task An_import_of_the_same_register_changes_nothing_and_one_that_names_somebody_else_wins()
    {
        await town.Sara.Presses(await town.Sara.Says("lämna över Tore till Nina"), "Lämna över 1");

        await town.Assistant.ImportAsync(Town.Register);
        Assert.Equal(Town.Nina, await OwnerAsync("TU"));
        Assert.Equal(Town.Tore, (await town.Assistant.OverviewAsync()).AsImported.FindInitiative("TU")!.Owner);

        await town.Assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives.Select(one => one.Id == "TU" ? one with { Owner = Town.Asa, Deputies = [] } : one)],
        });
        Assert.Equal(Town.Asa, await OwnerAsync("TU"));
    }

    [Fact]
    public async Task Who_stood_in_for_somebody_hands_that_over_too()
    {
        await town.Tore.Says("jag är borta 1–15 juli, Åsa svarar");

        await town.Sara.Presses(await town.Sara.Says("lämna över Åsa till Nina"), "Lämna över 2");

        Assert.Equal(Town.Nina, Assert.Single((await town.Assistant.OverviewAsync()).Roster.Aways).StandIn);
    }

    [Theory]
    [InlineData("lämna över Tore", "Skriv vem som lämnar över")]
    [InlineData("lämna över Gustav till Nina", "hittar ingen ”Gustav”")]
    [InlineData("lämna över Tore till Gustav", "hittar ingen ”Gustav”")]
    [InlineData("lämna över Tore till Tore", "samma person")]
    [InlineData("lämna över Nina till Tore", "inga öppna uppdrag")]
    [InlineData("hand over Nina to Tore", "no open duties")]
    public async Task A_fault_is_said_plainly(string said, string answer) =>
        Assert.Contains(answer, (await town.Sara.Says(said)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Only_the_coordinator_of_all_committees_concerned_may()
    {
        Assert.Contains("Bara samordnare", (await town.Tore.Says("lämna över Åsa till Nina")).Text, StringComparison.Ordinal);
        Assert.Contains("Bara samordnare", (await town.Tore.Says("överlämningar")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await town.Stranger.Says("lämna över Åsa till Nina")).Text, StringComparison.Ordinal);

        // Nina coordinates the board alone; Åsa has an initiative of the culture committee too.
        var question = await town.Sara.Says("lämna över Åsa till Tore");
        await town.Assistant.ImportAsync(Town.Register with
        {
            People =
            [
                .. Town.Register.People.Select(person =>
                    person.Id == Town.Nina ? person with { Grants = [new RoleGrant(Role.Coordinator, "KS")] } : person),
            ],
        });
        Assert.Contains("Kultur- och fritidsnämnden", (await town.Nina.Says("lämna över Åsa till Tore")).Text, StringComparison.Ordinal);
        Assert.Contains("som du inte samordnar", (await town.Nina.Presses(question, "Lämna över 2")).Text, StringComparison.Ordinal);
        Assert.Contains("samordnar inte", (await town.Tore.Presses(question, "Lämna över 2")).Text.Replace("du inte samordnar", "samordnar inte", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty((await town.Assistant.OverviewAsync()).HandOvers);
    }

    private async Task<string?> OwnerAsync(string initiative) => (await town.Assistant.OverviewAsync()).Register.FindInitiative(initiative)!.Owner;
}
