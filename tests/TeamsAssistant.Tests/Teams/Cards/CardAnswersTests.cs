using Newtonsoft.Json.Linq;
using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>What the cards say, and what they must not offer.</summary>
public sealed class CardAnswersTests
{
    private static readonly Language Sv = Language.Swedish;

    [Fact]
    public void The_budget_is_answered_in_one_sentence_with_the_amounts_of_the_card()
    {
        var message = AnswerSample.Of(Sample.Budget(), null, "Anna Exempelsson", Sv);

        Assert.Equal(
            "Trygga unga 2026: 3,9 mkr kvar av 12,0 mkr. Utfall 8,1 mkr t.o.m. oktober 2026. Prognos 12,4 mkr, 400 tkr över budget.",
            Spaced(message.Summary));
        Assert.Equal(message.Summary, message.Card.FallbackText);
        Assert.Equal(message.Summary, message.Card.Speak);
        Assert.Contains("Källa: ekonomi-2026.se, importerad 2026-11-03. Bokfört t.o.m. oktober 2026. Prognos av Anna Exempelsson 2026-10-12.", Read(message), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_and_never_shown_as_zero()
    {
        var nothing = Sample.Budget() with { Budget = null, Outcome = null, Forecast = null, Sources = [], Imports = [] };

        var message = AnswerSample.Of(nothing, null, null, Sv);

        Assert.Equal("Trygga unga 2026: både budget och utfall saknas.", message.Summary);
        Assert.DoesNotContain("0 kr", Read(message), StringComparison.Ordinal);
        Assert.DoesNotContain("0,0", Read(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13_000_000_00, "budgeten 12,0 mkr är överskriden med 1,0 mkr")]
    [InlineData(12_000_000_00, "0 kr kvar av 12,0 mkr")]
    public void A_budget_that_is_used_up_or_exceeded_says_so(long outcome, string said)
    {
        Assert.Contains(said, Spaced(AnswerSample.Of(Sample.Budget() with { Outcome = outcome }, null, null, Sv).Summary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_year_has_no_forecast()
    {
        var message = AnswerSample.Of(Sample.Budget() with { Closed = true, Forecast = null }, null, null, Sv);

        Assert.DoesNotContain("Prognos", Read(message), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("prognos", message.Summary, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_exceeded_budget_is_told_in_words_and_never_as_what_is_left()
    {
        var said = Read(AnswerSample.Of(Sample.Budget() with { Outcome = 13_000_000_00 }, null, null, Sv));

        Assert.Contains("Över budget\n1,0 mkr", said, StringComparison.Ordinal);
        Assert.Contains("Prognos\n12,4 mkr", said, StringComparison.Ordinal);
        Assert.Contains("Prognos 12,4 mkr, 400 tkr över budget.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Kvar\n", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, new[] { "Per månad", "Per källa", "Jämför med i fjol", "Visa läget", "Ladda ner .xlsx" })]
    [InlineData(2, new[] { "Per månad", "Per källa", "Delinsatser", "Jämför med i fjol", "Visa läget", "Ladda ner .xlsx" })]
    public void The_budget_leads_to_what_is_asked_next(int parts, string[] buttons)
    {
        var content = AnswerSample.Of(Sample.Budget() with { Parts = parts }, null, null, Sv).ToContent();

        Assert.Equal(buttons, content.Descendants().OfType<JObject>()
            .Where(element => (string?)element["type"] == "Action.Execute").Select(button => (string)button["title"]!));
    }

    [Fact]
    public void A_fault_of_ours_says_so_to_who_only_hears_it()
    {
        Assert.Equal("Något gick fel hos mig. Försök igen.", NoticeCard.Of(NoticeKind.Fault, "Försök igen.", Sv).Summary);
        Assert.Equal("Ingen omgång.", NoticeCard.Of(NoticeKind.Refusal, "Ingen omgång.", Sv).Summary);
    }

    [Fact]
    public void A_sum_that_lacks_a_part_says_so_in_its_sentence()
    {
        var message = AnswerSample.Of(Sample.Budget() with { Parts = 2, Missing = [new MissingPart("MD", "Medborgardialog", Lack.Budget)] }, null, null, Sv);

        Assert.Contains("Summan är inte fullständig", message.Summary, StringComparison.Ordinal);
        Assert.Contains("Budget för Medborgardialog", Read(message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_round_takes_no_answers()
    {
        var message = RoundCard.Of(Sample.Overview([Sample.Initiative()], 0, state: RoundState.Closed), Sample.Board, [], Sv);

        Assert.DoesNotContain("answer.open", message.Card.ToJson(), StringComparison.Ordinal);
        Assert.Contains("Omgången är stängd", message.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_round_without_prompts_is_not_complete()
    {
        Assert.DoesNotContain("Alla svar har kommit in", RoundCard.Of(Sample.Overview([], 0), Sample.Board, [], Sv).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_are_mentioned_the_rest_counted_and_namesakes_told_apart()
    {
        var asked = Enumerable.Range(0, 25).Select(i => Sample.Person("p" + i, i < 2 ? "Anna <*b>" : "P " + i)).ToList();

        var content = RoundCard.Of(Sample.Overview([Sample.Initiative()], 0), Sample.Board, asked, Sv).ToContent();

        var mentions = content["msteams"]!["entities"]!.Select(mention => (string)mention["text"]!).ToList();
        Assert.Equal(20, mentions.Distinct().Count());
        Assert.Equal("<at>Anna b</at>", mentions[0]);
        var text = content["body"]!.Select(element => (string?)element["text"]).Single(said => said?.Contains("<at>", StringComparison.Ordinal) == true)!;
        Assert.All(mentions, mention => Assert.Contains(mention, text, StringComparison.Ordinal));
        Assert.Contains("och 5 till", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_change_is_offered_only_where_there_is_something_to_leave_as_it_is()
    {
        Assert.DoesNotContain("answer.nochange", AnswerFormCard.Of(CardGallery.Form(), Sv).Card.ToJson(), StringComparison.Ordinal);
        Assert.Contains("answer.nochange", AnswerFormCard.Of(CardGallery.Form() with { Last = Sample.Update() }, Sv).Card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_fault_stands_right_after_its_field_with_what_was_typed()
    {
        var body = (JArray)CardGallery.Cards["form-wrong"](Sv).ToContent()["body"]!;

        foreach (var field in new[] { "deviation", "measure", "forecast" })
        {
            var input = body.Single(element => (string?)element["id"] == field);
            Assert.Equal("RichTextBlock", (string?)input.Next!["type"]);
        }

        Assert.Equal("12.400", (string?)body.Single(element => (string?)element["id"] == "forecast")["value"]);
        Assert.Equal(60, (int)body.Single(element => (string?)element["id"] == "progress")["value"]!);
    }

    [Fact]
    public void Fields_at_fault_are_named_at_the_top_and_a_fault_of_no_field_is_said_there()
    {
        var form = CardGallery.Form() with { Faults = [new Refusal("answer.forecastWrong", "forecast"), new Refusal("answer.levelMissing", "level")] };

        Assert.Contains("Svaret är inte sparat än. Se över: läge, prognos.", Read(AnswerFormCard.Of(form, Sv)), StringComparison.Ordinal);

        form = form with { Faults = [new Refusal("answer.roundNotOpen", null, "Trygga unga"), new Refusal("answer.textTooLong", "another", "9")] };
        var said = Read(AnswerFormCard.Of(form, Sv));
        Assert.Contains("Omgången är stängd eller frågar inte om Trygga unga.", said, StringComparison.Ordinal);
        Assert.Contains("högst 9 tecken", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Se över", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_demands_only_what_is_always_required()
    {
        var required = CardGallery.Cards["form-first"](Sv).ToContent()["body"]!
            .Where(element => (bool?)element["isRequired"] == true)
            .Select(element => (string)element["id"]!);

        Assert.Equal(["level", "progress", "done"], required);
    }

    [Fact]
    public void Where_another_button_carries_what_was_typed_the_client_demands_nothing_and_keeps_it_from_none()
    {
        foreach (var form in new[]
        {
            CardGallery.Form() with { MayLeave = true }, CardGallery.Form() with { MayShowLast = true }, CardGallery.Form() with { Proposals = 2 },
        })
        {
            Assert.DoesNotContain("\"isRequired\": true", AnswerFormCard.Of(form, Sv).Card.ToJson(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_holds_no_more_buttons_than_a_phone_shows_whole()
    {
        var form = CardGallery.Form() with { MaySkip = true, MayLeave = true, MayShowLast = true, Proposals = 3 };
        var rows = AnswerFormCard.Of(form, Sv).ToContent()["body"]!
            .Where(element => (string?)element["type"] == "ActionSet")
            .Select(row => string.Join(" | ", row["actions"]!.Select(button => (string?)button["title"])));

        Assert.Equal(["Skicka", "Hoppa över | Lämna till …", "Visa förra svaret", "Föreslå text från 3 tidigare svar"], rows);
    }

    [Fact]
    public void The_last_forecast_is_not_prefilled_for_another_year_and_no_lesson_is_told_twice()
    {
        var fields = AnswerForm.From(Sample.Update(), 2027);

        Assert.Null(fields.Forecast);
        Assert.Null(fields.Lesson);
        Assert.Equal("12 400 000", Spaced(AnswerForm.From(Sample.Update(), 2026).Forecast!));
    }

    [Fact]
    public void A_person_who_may_not_answer_gets_no_button_for_it_and_one_who_may_not_see_money_gets_none()
    {
        var card = StatusCard.Of(CardGallery.Status() with { MayAnswer = false, Budget = null }, Sv).Card.ToJson();

        Assert.DoesNotContain("update.open", card, StringComparison.Ordinal);
        Assert.DoesNotContain("budget.show", card, StringComparison.Ordinal);
        Assert.DoesNotContain("mkr", card, StringComparison.Ordinal);
    }

    [Fact]
    public void An_agenda_item_is_offered_only_to_whom_may_make_one()
    {
        var overview = Sample.Overview([Sample.Initiative()], 0);
        var names = new Dictionary<string, string>();

        Assert.DoesNotContain("agenda.create", RoundOverviewCard.Of(overview, Sample.Board, names, false, Sv).Card.ToJson(), StringComparison.Ordinal);
        Assert.Contains("agenda.create", RoundOverviewCard.Of(overview, Sample.Board, names, true, Sv).Card.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_without_a_text_of_its_own_still_says_something()
    {
        Assert.Equal("Det går inte att göra här och nu.", RefusalText.Of(new Refusal("no.such.code"), Sv));
    }

    [Theory]
    [InlineData(SituationLevel.Normal, "Normalt (1 av 5)")]
    [InlineData(SituationLevel.Critical, "Kritiskt (5 av 5)")]
    public void The_level_stands_in_words_and_number(SituationLevel level, string said)
    {
        var update = Sample.Update(Sample.Answer(level));

        Assert.Contains(said, ReceiptCard.Of(new ReceiptView(Sample.Initiative(), update, null, false), Sv).Summary, StringComparison.Ordinal);
    }

    private static string Read(CardMessage message) => Spaced(string.Join('\n', message.ToContent().Descendants()
        .OfType<JProperty>().Where(property => property.Name == "text").Select(property => (string?)property.Value)));

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}
