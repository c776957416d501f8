using Newtonsoft.Json.Linq;
using TeamsAssistant.Tests.Builders;
using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>Whose figures a person gets, and that a name or an id never opens its neighbour (rules.md, Who may ask about what).</summary>
public sealed class AccessJourneyTests(DemoTown town) : IClassFixture<DemoTown>
{
    [Theory]
    [InlineData("budget Trygga unga")]
    [InlineData("budget trygga ungas")]
    [InlineData("budget TU")]
    [InlineData("status Trygga unga")]
    [InlineData("hur mycket har vi kvar av Trygga unga 2023?")]
    public async Task The_best_fit_is_refused_and_the_next_best_not_taken_for_it(string question)
    {
        var card = await town.Ulla.Says(question);
        Assert.Contains("hör till Kommunstyrelsen", card.Text, StringComparison.Ordinal);
        Assert.Contains("Fråga Hanna Handläggare", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("skolan", card.Text, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Fact]
    public async Task Her_own_initiative_with_the_longer_name_is_answered()
    {
        var card = await town.Ulla.Says("budget Trygga unga skolan 2022");
        Assert.Contains("Trygga unga skolan", card.Summary, StringComparison.Ordinal);
        Assert.Contains("mkr", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_of_a_name_that_others_share_is_a_choice_of_hers_that_names_no_other()
    {
        var choice = await town.Ulla.Says("budget trygga");
        Assert.Equal(["Trygga unga skolan"], choice.Buttons);
        Assert.Contains("andra nämnder", choice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", choice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("skolvägar", choice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ending_does_not_decide_which_of_several_is_taken()
    {
        var choice = await town.Olle.Says("budget polisen");
        Assert.True(choice.Buttons.Count > 1, choice.Text);
    }

    [Fact]
    public async Task Part_of_anothers_name_does_not_give_away_the_rest()
    {
        var card = await town.Ulla.Says("budget fältarbete");
        Assert.Contains("Fråga Stina", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kväll", card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_programme_is_shown_with_its_total_and_without_the_parts_that_one_does_not_see()
    {
        var seen = (await town.Ulla.Says("budget Trygg hela vägen")).Text;
        Assert.Contains("mkr", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Grannsamverkan", seen, StringComparison.Ordinal);
        Assert.Contains("hör till en annan nämnd", seen, StringComparison.Ordinal);

        var chair = (await town.Olle.Says("budget Trygg hela vägen")).Text;
        Assert.Contains("Grannsamverkan", chair, StringComparison.Ordinal);
        Assert.DoesNotContain("annan nämnd", chair, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget.show")]
    [InlineData("status.show")]
    public async Task A_button_opens_its_id_or_nothing(string verb)
    {
        foreach (var id in new[] { "TU", "TU-1", "TS-3", "TS", "Trygga unga skolan", "SSPF" })
        {
            var card = await town.Ulla.Sends(verb, Data(verb, id));
            Assert.DoesNotContain("mkr", card.Text, StringComparison.Ordinal);
            Assert.Empty(card.Buttons);
        }

        Assert.Contains("Trygga unga skolan", (await town.Ulla.Sends(verb, Data(verb, "TS-2"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_between_an_id_and_anothers_alias_leads_to_each()
    {
        await using var assistant = await RunningAssistant.StartAsync();
        await assistant.ImportAsync(Town.Register with
        {
            Initiatives = [.. Town.Register.Initiatives, Town.Initiative("X", "Annat") with { Aliases = ["TU"], ObjectCodes = ["1"] }],
        });
        var olle = new TeamsPerson(assistant, Town.Olle, "Olle", "a:olle");
        var choice = await olle.Says("budget TU");
        Assert.Equal(["Trygga unga", "Annat"], choice.Buttons);
        foreach (var name in choice.Buttons)
        {
            var card = await olle.Presses(choice, name);
            Assert.Contains($"Kvar 2026, {name}", card.Text, StringComparison.Ordinal);
        }
    }

    private static JObject Data(string verb, string id) => new() { ["verb"] = verb, ["initiative"] = id, ["year"] = 2022, ["lang"] = "sv" };
}
