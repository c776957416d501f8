using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Teams.Cards;

/// <summary>Everything as long, as many and as strange as the register and the form let in.</summary>
public sealed class HostileCardTests
{
    private static readonly string[] Texts =
    [
        Fill("**fet** [länk](http://ond.se) <at>Anna</at> "),
        Fill("👩‍👧‍👦🔥"),
        Fill("שלום \u202Eעולם\u202C "),
        Fill("漢字仮名"),
        Fill("\"\\\n"),
        Fill("åäö "),
        "\uD800" + Fill("\u0001x"),
    ];

    public static TheoryData<int, string> All
    {
        get
        {
            var all = new TheoryData<int, string>();
            for (var i = 0; i < Texts.Length; i++)
            {
                all.Add(i, "sv");
                all.Add(i, "en");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_round_of_sixty_initiatives_and_people_fits(int which, string language)
    {
        var (name, reader) = (Texts[which], Language.From(language));
        var overview = Sample.Overview(Sixty(name), 30, 15);
        var people = Enumerable.Range(0, 60).Select(i => Sample.Person("p" + i, name)).ToList();
        var committee = new Committee("KS", name, null);

        Valid(RoundCard.Of(overview, committee, people, reader));
        Valid(RoundOverviewCard.Of(overview, committee, people.ToDictionary(person => person.Id, person => person.Name), true, reader));
        Valid(RoundOverviewCard.Of(Sample.Overview(Sixty(name), 0), committee, new Dictionary<string, string>(), false, reader));
        Valid(ChoiceCard.Of(name, [.. Sixty(name).Select(one => new Choice(name, new StatusShow(one.Id, reader)))], reader));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Status_budget_and_receipt_fit(int which, string language)
    {
        var (text, reader) = (Texts[which], Language.From(language));
        var longest = text[..Answer.LongestText];
        var initiative = Sample.Initiative(text) with
        {
            Indicators = [.. Enumerable.Range(0, 40).Select(i => new Indicator("X" + i, text, text, true, null, null, [], null))],
        };
        var update = Sample.Update(Sample.Answer(SituationLevel.Critical, longest, longest, longest), late: true);
        var budget = Sample.Budget(initiative) with
        {
            Outcome = -long.MaxValue / 2,
            Parts = 60,
            NeedsExplanation = true,
            Sources = [.. Enumerable.Range(0, 60).Select(i => new SourceBudget(text, i, long.MaxValue / 100))],
            Missing = [.. Enumerable.Range(0, 60).Select(i => new MissingPart("I" + i, text, Lack.ObjectCode))],
            Imports = [Sample.Budget().Imports[0] with { File = text }, Sample.Budget().Imports[0] with { File = text }],
        };

        Valid(StatusCard.Of(CardGallery.Status() with { Initiative = initiative, Latest = Sample.State(update), Owner = text, Committee = text, AnsweredBy = text, Budget = budget }, reader));
        Valid(BudgetCard.Of(budget, Sample.State(update), text, reader));
        Valid(ReceiptCard.Of(new ReceiptView(initiative, update, Sample.Round(), AllAnswered: true), reader));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_short_cards_fit(int which, string language)
    {
        var (text, reader) = (Texts[which], Language.From(language));

        Valid(HelpCard.Of(text, [text, text, text, text], reader));
        Valid(NoticeCard.Of(NoticeKind.Fault, text, reader));
        Valid(AnswerFormCard.Of(CardGallery.Form() with { Initiative = Sample.Initiative(text), Saved = new SavedAnswer("TU", text, "u1", null) }, reader));
    }

    [Fact]
    public void A_form_full_of_wrong_text_fits_and_holds_every_character_of_it()
    {
        var text = string.Concat(Enumerable.Repeat("Fältgruppen på plats åter. ", 80))[..Answer.LongestText];
        var fields = new AnswerForm { Level = "3", Progress = "60", Done = text, Deviation = text, Measure = text, Lesson = text };

        var message = AnswerFormCard.Of(
            CardGallery.Form() with { Fields = fields, Faults = [new Refusal("answer.identityNumber", "done")] },
            Language.Swedish);

        Valid(message);
        Assert.Equal(4, message.ToContent().Descendants().Count(token => token.ToString() == text));
    }

    private static void Valid(CardMessage message)
    {
        Assert.Empty(CardSchema.Check(message.ToContent().ToString(Newtonsoft.Json.Formatting.None)));
        Assert.InRange(message.Summary.Length, 1, 1_000);
    }

    private static List<Initiative> Sixty(string name) =>
        [.. Enumerable.Range(0, 60).Select(i => Sample.Initiative(name, $"I{i:000}", "p" + i))];

    private static string Fill(string part) => string.Concat(Enumerable.Repeat(part, (4_000 / part.Length) + 1));
}
