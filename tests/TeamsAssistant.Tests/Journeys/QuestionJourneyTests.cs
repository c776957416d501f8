using TeamsAssistant.Tests.Drivers;

namespace TeamsAssistant.Tests.Journeys;

/// <summary>What a chair, an official and a secretary ask, and who is not told.</summary>
public sealed class QuestionJourneyTests(Seeded town) : IClassFixture<Seeded>
{
    [Theory]
    [InlineData("budget Trygga unga")]
    [InlineData("Budget trygga unga")]
    [InlineData("budgetläge Trygga unga")]
    [InlineData("bugdet trygga unga")]
    [InlineData("hur mycket är kvar av trygga unga?")]
    [InlineData("budget for Trygga unga")]
    public async Task A_budget_question_is_answered_in_one_sentence(string question)
    {
        var card = await town.Olle.Says(question);
        Assert.Contains("Trygga unga", card.Summary, StringComparison.Ordinal);
        Assert.Contains("12", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_words_are_answered_in_English()
    {
        var card = await town.Olle.Says("budget for Trygga unga");
        Assert.Equal("en", (string?)card.Json["lang"]);
        Assert.Contains("SEK", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_committees_initiative_is_refused_with_whom_to_ask()
    {
        var card = await town.Olle.Says("budget lovstöd");
        Assert.Contains("Åsa Öberg", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget Trygga unga")]
    [InlineData("status Trygga unga")]
    [InlineData("vilka har inte svarat")]
    [InlineData("uppdatera Trygga unga")]
    [InlineData("skapa ärende KS 2026-12-08")]
    [InlineData("hjälp")]
    public async Task Somebody_in_no_row_gets_no_figure(string question)
    {
        var card = await town.Stranger.Says(question);
        Assert.DoesNotContain("mkr", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trygga unga", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclear_name_gives_a_choice_and_a_press_answers()
    {
        var choice = await town.Sara.Says("budget trygg");
        var card = choice.Buttons.Count > 0 ? await town.Sara.Presses(choice, choice.Buttons[0]) : choice;
        Assert.NotEmpty(card.Text);
    }

    [Fact]
    public async Task Unknown_words_get_what_can_be_asked()
    {
        var card = await town.Olle.Says("kan du koka kaffe?");
        Assert.Contains("budget", card.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("budget snöröjning")]
    [InlineData("status zzzz")]
    public async Task A_name_that_nothing_has_is_never_guessed(string question)
    {
        var card = await town.Olle.Says(question);
        Assert.DoesNotContain("mkr", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_committee_pressed_by_who_may_not_see_it_is_refused()
    {
        var card = await town.Sara.Says("budget lovstöd");
        var status = await town.Sara.Says("status lovstöd");
        foreach (var seen in new[] { card, status })
        {
            foreach (var button in seen.Buttons)
            {
                var (verb, data) = seen.Button(button);
                var refused = await town.Olle.Sends(verb, data);
                Assert.DoesNotContain("mkr", refused.Text, StringComparison.Ordinal);
                Assert.Empty(refused.Inputs);
            }
        }
    }

    [Theory]
    [InlineData("Tore")]
    [InlineData("Olle")]
    [InlineData("Lena")]
    public async Task Only_secretary_and_coordinator_make_agenda_items(string who)
    {
        var person = (TeamsPerson)typeof(Seeded).GetProperty(who)!.GetValue(town)!;
        var card = await person.Says("skapa ärende KS 2026-12-08");
        Assert.DoesNotContain("Action.OpenUrl", card.Json.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skapa ärende")]
    [InlineData("skapa ärende KS")]
    [InlineData("skapa ärende KS 8 december")]
    [InlineData("skapa ärende KS 2026-13-08")]
    [InlineData("skapa ärende XX 2026-12-08")]
    public async Task A_meeting_that_cannot_be_read_is_asked_for(string words)
    {
        var card = await town.Nina.Says(words);
        Assert.DoesNotContain("Action.OpenUrl", card.Json.ToString(), StringComparison.Ordinal);
    }
}
