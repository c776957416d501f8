using TeamsAssistant.Access;
using TeamsAssistant.Budget;
using TeamsAssistant.Committees;
using TeamsAssistant.Imports.Ledger;
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
        Valid(RoundCard.Of(overview, committee, people, reader).RefreshedFor(overview, Enumerable.Range(0, 60).Select(TeamsId), reader));
        Valid(RoundOverviewCard.Of(overview, committee, people.ToDictionary(person => person.Id, person => person.Name), true, reader));
        Valid(RoundOverviewCard.Of(Sample.Overview(Sixty(name), 0), committee, new Dictionary<string, string>(), false, reader));
        Valid(ChoiceCard.Of(name, [.. Sixty(name).Select(one => new Choice(name, new StatusShow(one.Id, reader)))], reader));
    }

    // As long as Teams' own.
    private static string TeamsId(int number) => $"29:1{new string('x', 98)}{number:D4}";

    [Theory]
    [MemberData(nameof(All))]
    public void Templates_of_any_name_fit(int which, string language)
    {
        var (name, reader) = (Texts[which], Language.From(language));

        Valid(TemplatesCard.Of(TemplateGallery.Many(name), reader));
        Valid(TemplateCard.Of(TemplateGallery.Worst(name), reader));
        Valid(TemplateCard.Of(TemplateGallery.Worst(name) with { Kind = MatterKind.OfficialReport }, reader));
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
        Valid(AnswerSample.Of(budget, Sample.State(update), text, reader));
        Valid(ReceiptCard.Of(new ReceiptView(initiative, update, Sample.Round(), AllAnswered: true), reader));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_a_form_leads_to_fits(int which, string language)
    {
        var (text, reader) = (Texts[which], Language.From(language));
        var people = Enumerable.Range(0, 200).Select(i => Sample.Person($"11111111-1111-4111-8111-{i:000000000000}", text)).ToList();
        var overview = Sample.Overview(Sixty(text), 30);
        var longest = text[..Answer.LongestText];
        var answer = Sample.Answer(SituationLevel.Critical, longest, longest, longest) with
        {
            Decider = text[..Answer.LongestLine],
            ForecastWhy = text[..Answer.LongestLine],
            Lesson = longest,
            Indicators = [.. Enumerable.Range(0, 40).Select(i => new IndicatorValue("X" + i, 2026, decimal.MaxValue))],
        };

        Valid(LeaveCard.Of(Sample.Initiative(text), new AnswerLeave("2026-T3", "TU", "f1", AnswerForm.Empty, reader), people, new Refusal("leave.unknownPerson")));
        Valid(OwnRoundCard.Of(new OwnRoundView(overview, text, overview.Prompts, "p1", "29:" + new string('x', 120)), reader));
        Valid(ReceiptCard.Of(new ReceiptView(Sample.Initiative(text), Sample.Update(answer), Sample.Round(), AllAnswered: true), reader));
        Valid(StatusCard.Of(CardGallery.Status() with { Initiative = Sample.Initiative(text), Latest = Sample.State(Sample.Update(answer)) }, reader));
        Valid(AnswerFormCard.Of(CardGallery.Form() with { Initiative = Sample.Initiative(text), Earlier = new EarlierAnswer(Sample.Update(answer), text) }, reader));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_ledger_report_of_300_initiatives_and_200_unmatched_codes_fits(int which, string language)
    {
        var (report, reader) = (LedgerGallery.Worst(Texts[which]), Language.From(language));

        Valid(LedgerReportCard.Of(report, "f1", reader));
        Valid(LedgerReportCard.Of(report with { Ledger = null, Outcome = LedgerOutcome.Refused }, null, reader));
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
        var earlier = Sample.Answer(done: text, deviation: text, measure: text) with { Lesson = text };

        var message = AnswerFormCard.Of(
            CardGallery.Form() with
            {
                Fields = fields,
                Faults = [new Refusal("answer.identityNumber", "done")],
                Earlier = new EarlierAnswer(Sample.Update(earlier), "Anna"),
            },
            Language.Swedish);

        Valid(message);
        Assert.Equal(4, message.ToContent().Descendants().Count(token => token.ToString() == text));
    }

    [Fact]
    public void A_full_form_that_is_come_back_to_fits_with_every_button()
    {
        var text = string.Concat(Enumerable.Repeat("Fältgruppen på plats åter. ", 80))[..Answer.LongestText];
        var fields = new AnswerForm { Level = "3", Progress = "60", Done = text, Deviation = text, Measure = text, Lesson = text };

        Valid(AnswerFormCard.Of(
            CardGallery.Form() with
            {
                Fields = fields,
                Typed = true,
                Last = Sample.Update(),
                Position = (1, 12),
                MaySkip = true,
                MayLeave = true,
                MayShowLast = true,
                Proposals = 3,
            },
            Language.Swedish));
    }

    [Fact]
    public void Who_may_be_asked_makes_room_for_all_that_was_typed()
    {
        var text = string.Concat(Enumerable.Repeat("Fältgruppen på plats åter. ", 80))[..Answer.LongestText];
        var fields = new AnswerForm { Level = "3", Progress = "60", Done = text, Deviation = text, Measure = text, Lesson = text };
        var people = Enumerable.Range(0, 80).Select(i => Sample.Person($"11111111-1111-4111-8111-{i:000000000000}", "Anna Exempelsson")).ToList();

        var message = LeaveCard.Of(Sample.Initiative(), new AnswerLeave("2026-T3", "TU", "f1", fields, Language.Swedish), people);

        Valid(message);
        var back = message.ToContent().Descendants().OfType<Newtonsoft.Json.Linq.JObject>().Select(AnswerBack.TryRead).OfType<AnswerBack>();
        Assert.Equal(fields, Assert.Single(back).Fields);
        Assert.InRange(message.ToContent().Descendants().Count(token => token.ToString() == "Anna Exempelsson"), 8, 79);
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
