namespace TeamsAssistant.Tests.Journeys;

/// <summary>What waits for a person, and what was said of an initiative over time.</summary>
public sealed class TasksJourneyTests : IAsyncLifetime
{
    private readonly Seeded town = new();

    public Task InitializeAsync() => town.InitializeAsync();

    public Task DisposeAsync() => town.DisposeAsync();

    [Fact]
    public async Task An_official_sees_her_open_question_and_answers_from_there()
    {
        await town.StartRoundAsync();

        var tasks = await town.Tore.Says("mina uppgifter");

        Assert.Contains("1 fråga väntar på ditt svar, 0 efter sista svarsdag", tasks.Summary, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", tasks.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await town.Tore.Presses(tasks, "Svara")).Inputs);
        Assert.DoesNotContain("utan ansvarig", tasks.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_late_is_said_and_what_was_answered_is_gone()
    {
        await town.StartRoundAsync();
        town.Assistant.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Contains("Sista svarsdag var 30 november 2026", (await town.Tore.Says("mina uppgifter")).Text, StringComparison.Ordinal);

        await AnswerAsync("2", "Allt går bra.");

        var tasks = await town.Tore.Says("my tasks");
        Assert.Contains("0 questions wait", tasks.Summary, StringComparison.Ordinal);
        Assert.Contains("last answer 0 days ago", tasks.Text, StringComparison.Ordinal);
        Assert.NotEmpty((await town.Tore.Presses(tasks, "Update")).Inputs);
    }

    [Fact]
    public async Task A_stand_in_sees_the_question_in_somebodys_place()
    {
        await town.StartRoundAsync();
        await town.Tore.Says("borta idag, Nina svarar");

        Assert.Contains("i någons ställe", (await town.Nina.Says("mina uppgifter")).Text, StringComparison.Ordinal);
        Assert.Contains("Inget väntar på dig", (await town.Tore.Says("mina uppgifter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_also_sees_what_has_no_owner_and_what_waits_to_be_closed()
    {
        await town.StartRoundAsync();
        town.Assistant.Clock.Advance(TimeSpan.FromDays(10));

        var tasks = await town.Sara.Says("mina uppgifter");

        Assert.Contains("Insatser utan ansvarig", tasks.Text, StringComparison.Ordinal);
        Assert.Contains("Ordningsvakter", tasks.Text, StringComparison.Ordinal);
        Assert.Contains("Omgångar att stänga", tasks.Text, StringComparison.Ordinal);
        Assert.Contains("Har inte svarat", (await town.Sara.Presses(tasks, "Visa")).Text, StringComparison.Ordinal);
        Assert.Contains("1 insats saknar ansvarig", (await town.Sara.Says("insatser utan ansvarig")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_get_no_list_of_what_has_no_owner()
    {
        Assert.Contains("Bara samordnare", (await town.Tore.Says("insatser utan ansvarig")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await town.Stranger.Says("insatser utan ansvarig")).Text, StringComparison.Ordinal);
        Assert.Contains("finns inte i kommunens register", (await town.Stranger.Says("mina uppgifter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_shows_levels_over_time_with_superseded_answers_marked_a_page_at_a_time()
    {
        await town.StartRoundAsync();
        for (var i = 0; i < 7; i++)
        {
            await AnswerAsync(i % 2 == 0 ? "1" : "2", $"Svar nummer {i}.");
            town.Assistant.Clock.Advance(TimeSpan.FromHours(1));
        }

        var history = await town.Olle.Says("historik Trygga unga");

        Assert.Contains("Svar nummer 6.", history.Text, StringComparison.Ordinal);
        Assert.Contains("Tore Tjänsteperson", history.Text, StringComparison.Ordinal);
        Assert.Contains("ersatt av ett senare svar", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Svar nummer 1.", history.Text, StringComparison.Ordinal);
        var older = await town.Olle.Presses(history, "Visa äldre");
        Assert.Contains("Svar nummer 0.", older.Text, StringComparison.Ordinal);
        Assert.Contains("Svar nummer 6.", (await town.Olle.Presses(older, "Visa nyare")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_costs_one_request_beside_the_overview_and_is_shown_to_those_who_may_see_the_initiative()
    {
        Assert.Contains("inga svar ännu", (await town.Olle.Says("history of Trygga unga")).Text.Replace("has no answers yet", "inga svar ännu", StringComparison.Ordinal), StringComparison.Ordinal);
        var before = town.Assistant.StorageRequests;
        await town.Olle.Says("historik Trygga unga");
        Assert.Equal(2, town.Assistant.StorageRequests - before);

        Assert.DoesNotContain("Historik", (await town.Lena.Says("historik Trygga unga")).Text, StringComparison.Ordinal);
        Assert.Contains("Lovstöd", (await town.Lena.Says("historik Lovstöd")).Text, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(string level, string done)
    {
        var form = await town.Tore.Says("uppdatera Trygga unga");
        await town.Tore.Presses(form, "Skicka", ("level", level), ("progress", "10"), ("done", done), ("forecast", "12,4 mkr"));
    }
}
