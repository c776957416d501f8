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
        var card = await town.Olle.Says("how much is left of Trygga unga?");
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
        Assert.Equal(["Trygghetspaketet", "Trygga unga"], choice.Buttons);
        Assert.DoesNotContain("mkr", choice.Text, StringComparison.Ordinal);
        var card = await town.Sara.Presses(choice, "Trygga unga");
        Assert.Contains("12,0\u00A0mkr", card.Text, StringComparison.Ordinal);
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
    [InlineData("Sara")]
    public async Task Only_the_secretary_makes_agenda_items_and_others_are_told_so(string who)
    {
        var person = (TeamsPerson)typeof(Seeded).GetProperty(who)!.GetValue(town)!;
        var card = await person.Says("skapa ärende KS 2026-12-08");
        Assert.DoesNotContain("Action.OpenUrl", card.Json.ToString(), StringComparison.Ordinal);
        Assert.Contains("Bara nämndsekreteraren för Kommunstyrelsen", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skapa ärende KS 2026-12-08")]
    [InlineData("skapa ett ärende till KS den 8 december 2026")]
    [InlineData("skapa arende kommunstyrelsen 8/12")]
    [InlineData("Skapa ärende 8 december")]
    [InlineData("create item KS December 8")]
    public async Task The_secretary_gets_a_link(string words)
    {
        var card = await town.Nina.Says(words);
        Assert.Contains("2026-12-08", card.Link.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skapa ärende", "skapa ärende KS 2026-12-08")]
    [InlineData("skapa ärende KS", "skapa ärende KS 2026-12-08")]
    [InlineData("skapa ärende KS i morgon", "Nämnderna är: KFN, KS")]
    [InlineData("skapa ärende KS 2026-13-08", "”2026-13-08” finns inte i kalendern")]
    [InlineData("skapa ärende KS 30 februari", "”30 februari” finns inte i kalendern")]
    [InlineData("skapa ärende KS 2026-10-13", "2026-10-13 har redan varit")]
    [InlineData("skapa ärende XX 2026-12-08", "”XX” finns inte")]
    public async Task A_meeting_that_cannot_be_read_is_asked_for(string words, string answer)
    {
        var card = await town.Nina.Says(words);
        Assert.DoesNotContain("Action.OpenUrl", card.Json.ToString(), StringComparison.Ordinal);
        Assert.Contains(answer, card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skapa för 2026-12-08", "2026-12-08")]
    [InlineData("Skapa ändå för 2026-12-09", "2026-12-09")]
    public async Task A_day_that_is_no_planned_meeting_is_a_question_back(string press, string meeting)
    {
        var choice = await town.Nina.Says("skapa ärende KS 9 december");
        Assert.Contains("inget sammanträde med Kommunstyrelsen den 2026-12-09", choice.Text, StringComparison.Ordinal);
        var made = await town.Nina.Presses(choice, press);
        Assert.Contains(meeting, made.Link.ToString(), StringComparison.Ordinal);
        var refused = await town.Olle.Presses(choice, press);
        Assert.Contains("Bara nämndsekreteraren", refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget Trygga unga 2019-2021")]
    [InlineData("vad kostade Trygga unga 2020 och 2021?")]
    public async Task Several_years_stand_side_by_side(string question)
    {
        var card = await town.Olle.Says(question);
        Assert.Contains("2020", card.Text, StringComparison.Ordinal);
        Assert.Contains("2021", card.Text, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_next_keeps_the_subject_by_press_and_by_word()
    {
        var card = await town.Olle.Says("hur mycket är kvar av trygga unga?");
        Assert.Contains("Budget\n12,0\u00A0mkr", card.Text, StringComparison.Ordinal);
        var compared = await town.Olle.Presses(card, "Jämför med i fjol");
        Assert.Contains("2025", compared.Text, StringComparison.Ordinal);
        await town.Olle.Says("hur mycket är kvar av trygga unga?");
        Assert.StartsWith("Trygga unga 2025:", (await town.Olle.Says("och 2025?")).Summary, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", (await town.Olle.Says("varför?")).Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Trygga unga", (await town.Nina.Says("och 2025?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_asked_back_with_examples_that_answer()
    {
        var declined = await town.Olle.Says("vad kostar skolskjutsen?");
        Assert.Contains("skolskjutsen", declined.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", declined.Text, StringComparison.Ordinal);
        Assert.NotEmpty(declined.Buttons);
        foreach (var example in declined.Buttons)
        {
            Assert.Contains("2026", (await town.Olle.Presses(declined, example)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_name_alone_is_asked_about()
    {
        var choice = await town.Tore.Says("trygga unga");
        Assert.Equal(["Visa läget", "Visa budget", "Uppdatera"], choice.Buttons);
        Assert.Contains("mkr", (await town.Tore.Presses(choice, "Visa budget")).Text, StringComparison.Ordinal);
        Assert.Equal(["Visa läget", "Visa budget"], (await town.Olle.Says("trygga unga")).Buttons);
    }

    [Fact]
    public async Task A_name_alone_of_another_committee_is_not_confirmed()
    {
        var card = await town.Olle.Says("Lovstöd");
        Assert.Empty(card.Buttons);
        Assert.DoesNotContain("Lovstöd", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_near_command_is_suggested()
    {
        var card = await town.Olle.Says("budgetera trygga unga");
        Assert.Contains("Menade du ”budget”?", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_near_name_is_suggested()
    {
        var choice = await town.Olle.Says("budget ordningsvakt i centrum");
        Assert.Equal(["Ordningsvakter"], choice.Buttons);
        Assert.Contains("Menade du", choice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_greeting_at_install_asks_which_committee_works_there()
    {
        var installed = town.Sara.InThe(Seeded.Channel).Activity("installationUpdate");
        installed["action"] = "add";
        await town.Sara.PostAsync(installed);
        var card = RunningAssistant.CardOf(town.Assistant.Connector.All.Last(sent => (string?)sent.Activity["replyToId"] == (string?)installed["id"]));
        Assert.Contains("Vilken nämnd arbetar i den här kanalen?", card.Text, StringComparison.Ordinal);
        Assert.Contains("koppla kanalen till KFN", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hur ser det ut med budgeten för Trygga unga?", "12,0")]
    [InlineData("hur ligger vi till med budgeten för Trygga unga", "12,0")]
    [InlineData("varifrån kommer pengarna till Trygga unga?", "per källa")]
    public async Task A_question_about_money_in_the_words_of_a_command_is_answered_in_money(string question, string said)
    {
        var card = await town.Olle.Says(question);
        Assert.Contains(said, card.Summary, StringComparison.Ordinal);
        Assert.Contains("Trygga unga", card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_command_without_money_stay_a_command()
    {
        Assert.Contains("Läge", (await town.Olle.Says("hur ser det ut för Trygga unga")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("per källa", (await town.Olle.Says("varifrån kommer siffran")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_lists_the_breakdowns_and_the_comparisons()
    {
        var card = await town.Olle.Says("hjälp");
        foreach (var example in new[] { "vilka går över budget", "utfall per förvaltning", "jämför … med …" })
        {
            Assert.Contains(example, card.Text, StringComparison.Ordinal);
        }
    }
}
