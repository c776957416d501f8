using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Questions;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Rounds.Planning;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Texts;

namespace TeamsAssistant.Tests.Teams.Cards;

public sealed class PayloadTests
{
    private static readonly Func<object?, CardPayload?>[] Readers =
    [
        AnswerOpen.TryRead, AnswerSend.TryRead, AnswerNoChange.TryRead, AnswerCorrect.TryRead, RoundMissing.TryRead,
        BudgetShow.TryRead, StatusShow.TryRead, UpdateOpen.TryRead, AgendaCreate.TryRead, AnswerSkip.TryRead, AnswerLeave.TryRead,
        AnswerLeaveTo.TryRead, AnswerBack.TryRead, AnswerAid.TryRead, RoundRefresh.TryRead, RoundPress.TryRead, PlanSend.TryRead,
        AwaySet.TryRead, AwayEnd.TryRead, HandOverAsk.TryRead, HandOverConfirm.TryRead, TasksShow.TryRead, HistoryShow.TryRead,
        RemindAsk.TryRead, RemindSend.TryRead, ReasonOpen.TryRead, ReasonSend.TryRead, HandOverOpen.TryRead, HandOverFind.TryRead, QuestionAsk.TryRead, QuestionFile.TryRead, RoundStart.TryRead, RoundExport.TryRead,
        LedgerUndoPress.TryRead, CodeConnect.TryRead, LedgerImportPress.TryRead, LedgerReplacePress.TryRead,
        MatterPress.TryRead, MatterSend.TryRead, DecisionSend.TryRead, ReportSend.TryRead, AgendaShow.TryRead, MattersShow.TryRead, SourceShow.TryRead,
        TemplatesShow.TryRead, TemplateOpen.TryRead, TemplateUse.TryRead, TemplateStop.TryRead,
    ];

    private static readonly CardPayload[] Payloads =
    [
        new AnswerOpen("2026-T3", Language.Swedish),
        new AnswerSend("2026-T3", "TU", "f1", "u1", AnswerForm.Empty, Language.English),
        new AnswerSend(null, "TU", "f1", null, AnswerForm.Empty, Language.Swedish),
        new AnswerNoChange("2026-T3", "TU", "f1", Language.Swedish),
        new AnswerCorrect("TU", "u1", null, Language.Swedish),
        new RoundMissing("2026-T3", Language.English),
        new BudgetShow("TU", 2026, Language.Swedish),
        new StatusShow("TU", Language.Swedish),
        new UpdateOpen("TU", Language.Swedish),
        new AnswerSend("2026-T3", "TU", "f1", null, AnswerForm.Empty, Language.Swedish) { Confirmed = "0123456789abcdef" },
        new RoundRefresh("2026-T3", Language.Swedish),
        new AnswerSkip("2026-T3", "TU", Language.Swedish),
        new AnswerLeave("2026-T3", "TU", "f1", AnswerForm.Empty, Language.English),
        new AnswerBack("2026-T3", "TU", "f1", AnswerForm.Empty, Language.Swedish),
        new AnswerLeaveTo("2026-T3", "TU", null, Language.Swedish),
        new AnswerAid(FormAid.Proposal, "2026-T3", "TU", "f1", AnswerForm.Empty, Language.Swedish),
        new AgendaCreate("KS", new DateOnly(2026, 12, 8), Language.Swedish),
        new RoundPress("2026-T3", RoundDeed.CloseSure, Language.Swedish),
        new PlanSend(PlanSend.Try, new PlanForm(), Language.English),
        new AwaySet("p1", new Period(new DateOnly(2027, 7, 1), new DateOnly(2027, 7, 15)), AwaySet.Nobody, Language.Swedish),
        new AwayEnd("p1", Language.English),
        new HandOverAsk("p1", "Anna", Language.Swedish),
        new RemindAsk("2026-T3", Language.Swedish),
        new RemindSend("2026-T3", 12, Language.Swedish),
        new ReasonOpen("2026-T3", ReasonOpen.Nobody, Language.Swedish),
        new ReasonSend("2026-T3", "p1", null, Language.Swedish),
        new HandOverOpen("p1", Language.Swedish),
        new HandOverFind("p1", null, Language.Swedish),
        new RoundExport("2026-T3", Language.Swedish),
        new RoundStart("2026-T3", Language.Swedish),
        new QuestionAsk(new Question { Measure = Measure.Remaining, Subject = Subject.Initiative("TU"), Span = Span.OfYear(2026) }, Language.Swedish),
        new QuestionAsk(
            new Question
            {
                Measure = Measure.SourceShare,
                Form = Form.Comparison,
                Subject = new Subject(SubjectKind.Committee, "KS"),
                Other = new Subject(SubjectKind.Committee, "KFN"),
                Span = Span.OfMonths(2025, 1, 4),
                OtherSpan = Span.ToDate(2026),
                Source = "Ram",
                Count = 3,
                Programmes = true,
            },
            Language.English),
        new QuestionFile(new Question { Measure = Measure.Outcome, Subject = Subject.Source("Ram"), Span = Span.OfYear(2026) }, Language.Swedish),
        new QuestionAsk(new Question { Measure = Measure.Outcome, Subject = Subject.All, Span = Span.AllYears }, Language.Swedish),
        new TasksShow(Language.English),
        new HistoryShow("TU", 10, Language.Swedish),
        new HandOverConfirm("p1", "p2", Language.Swedish),
        new MatterPress("KS", "KS-2026-12-08-uppfoljning", MatterDeed.Publish, Language.English),
        new MatterSend("KS", "KS-2026-12-08-uppfoljning", MatterWords.Answer, null, Language.Swedish),
        new DecisionSend("KS", "KS-2026-12-08-uppfoljning", new DecisionFields(), Fixed: false, Language.Swedish),
        new DecisionSend("KS", "KS-2026-12-08-uppfoljning", new DecisionFields { Paragraph = "214", Kind = "Approved" }, Fixed: true, Language.Swedish),
        new ReportSend(ReportSend.Try, new ReportFields(), Fixed: false, Language.English),
        new ReportSend(ReportSend.Make, new ReportFields { Kind = "GrantReport", Committee = "KS", Meeting = "2026-12-08", Subject = "Statsbidrag" }, Fixed: true, Language.Swedish),
        new AgendaShow("KS", new DateOnly(2026, 12, 8), Language.Swedish),
        new MattersShow("KS", Language.Swedish),
        new SourceShow("TU", null, null, null, Language.Swedish),
        new SourceShow(null, "KS", "KS-2026-12-08-uppfoljning", "fig-0042", Language.English),
        new TemplatesShow(Language.English),
        new TemplateOpen("Mall för brev.docx", Language.Swedish),
        new TemplateUse("Mall för brev.docx", null, null, Language.Swedish),
        new TemplateStop(null, Language.Swedish),
        new LedgerUndoPress("i1", Language.Swedish),
        new CodeConnect("4100", "TU", Language.English),
        new LedgerImportPress("f1", Language.Swedish),
        new LedgerReplacePress("f1", Language.Swedish),
    ];

    private static readonly string[] Inputs = ["level", "progress", "done", "deviation", "measure", "forecast", "lesson"];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Payloads.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_payload_comes_back_as_it_went_out_and_no_other_reader_takes_it(int which)
    {
        var sent = Payloads[which];
        var data = JObject.Parse(sent.ToData().ToString());

        var read = Readers.Select(reader => reader(data)).OfType<CardPayload>().ToList();

        Assert.Equal([sent], read);
        Assert.Equal(sent.Verb, CardPayload.VerbOf(data));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_payload_without_one_of_its_members_or_with_another_type_in_it_is_refused(int which)
    {
        var data = Payloads[which].ToData();
        foreach (var member in data.Properties().Select(property => property.Name).Where(member => !MayBeOtherwise(Payloads[which], member)))
        {
            foreach (var wrong in new JToken?[] { null, new JArray(), new JObject(), true, 1.5, "", new string('a', 201), "a\u0000b" })
            {
                var spoilt = (JObject)data.DeepClone();
                spoilt[member] = wrong;
                if (wrong is null)
                {
                    spoilt.Remove(member);
                    if (member is "confirmed" || (member is "round" or "corrects" && Payloads[which] is AnswerSend or AnswerNoChange or AnswerCorrect or AnswerAid))
                    {
                        continue;
                    }
                }

                Assert.DoesNotContain(Readers, reader => reader(spoilt) is not null);
            }
        }
    }

    // What a person types in a form, also where a button carries it on, and what may be left out.
    private static bool MayBeOtherwise(CardPayload payload, string member) => payload switch
    {
        DecisionSend => member is not ("verb" or "lang" or "committee" or "matter"),
        ReportSend => member is not ("verb" or "lang" or "deed"),
        MattersShow or SourceShow => member is not ("verb" or "lang"),
        _ => false,
    };

    [Theory]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("99999999999999999999")]
    [InlineData("\"2026\"")]
    public void A_year_out_of_reason_is_refused(string year)
    {
        Assert.Null(BudgetShow.TryRead(JObject.Parse($$"""{"verb":"budget.show","initiative":"TU","year":{{year}},"lang":"sv"}""")));
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("8 december")]
    [InlineData("2026-12-08T00:00:00")]
    public void A_meeting_that_is_no_day_is_refused(string meeting)
    {
        Assert.Null(AgendaCreate.TryRead(JObject.Parse($$"""{"verb":"agenda.create","committee":"KS","meeting":"{{meeting}}","lang":"sv"}""")));
    }

    [Fact]
    public void What_was_typed_comes_back_whole_whether_a_client_sends_it_as_text_or_number()
    {
        var data = JObject.Parse("""
            {"verb":"answer.send","initiative":"TU","form":"f1","lang":"sv","level":"3","progress":60,"done":"a\nb **c**","forecast":"12,4 mkr","deviation":null}
            """);

        var read = AnswerSend.TryRead(data)!;

        Assert.Equal(new AnswerForm { Level = "3", Progress = "60", Done = "a\nb **c**", Forecast = "12,4 mkr" }, read.Fields);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("true")]
    public void A_field_that_is_no_text_spoils_the_form(string done)
    {
        Assert.Null(AnswerSend.TryRead(JObject.Parse($$"""{"verb":"answer.send","initiative":"TU","form":"f1","lang":"sv","done":{{done}}}""")));
    }

    [Fact]
    public void A_field_far_beyond_any_form_is_refused_but_one_just_too_long_is_shown_again()
    {
        Assert.Null(AnswerSend.TryRead(Sent(new string('a', 10_001))));
        Assert.Equal(2_001, AnswerSend.TryRead(Sent(new string('a', 2_001)))!.Fields.Done!.Length);

        static JObject Sent(string done) =>
            new() { ["verb"] = "answer.send", ["initiative"] = "TU", ["form"] = "f1", ["lang"] = "sv", ["done"] = done };
    }

    [Fact]
    public void No_input_of_the_form_has_the_name_of_hidden_data()
    {
        var hidden = Payloads.SelectMany(payload => payload.ToData().Properties()).Select(property => property.Name).ToHashSet();

        Assert.DoesNotContain(Inputs, hidden.Contains);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("answer.open")]
    [InlineData(7)]
    public void Data_that_is_no_object_is_refused(object? data)
    {
        Assert.All(Readers, reader => Assert.Null(reader(data)));
        Assert.Null(CardPayload.VerbOf(data));
    }

    [Fact]
    public void Any_json_at_all_is_read_or_refused_and_never_throws()
    {
        var names = new[]
        {
            "verb", "round", "initiative", "form", "corrects", "lang", "update", "year", "committee", "meeting", "done", "level", "progress", "x",
        };
        var verbs = Payloads.Select(payload => payload.Verb).ToArray();
        var leaf = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text is null ? JValue.CreateNull() : new JValue(text)),
            ArbMap.Default.GeneratorFor<long>().Select(number => new JValue(number)),
            ArbMap.Default.GeneratorFor<double>().Select(number => new JValue(number)),
            ArbMap.Default.GeneratorFor<DateTime>().Select(instant => new JValue(instant)),
            Gen.Elements("sv", "en", "2026-12-08", "TU", "3").Select(text => new JValue(text)),
            Gen.Elements(verbs).Select(verb => new JValue(verb)),
            Gen.Constant(new JValue(true))).Select(value => (JToken)value);
        var token = Gen.OneOf(leaf, leaf.ListOf(2).Select(values => (JToken)new JArray(values)), leaf.Select(value => (JToken)new JObject { ["done"] = value }));
        var data = Gen.Elements(verbs).SelectMany(verb => Gen.Zip(Gen.Elements(names), token).ListOf().Select(members =>
        {
            var made = new JObject { ["verb"] = verb };
            foreach (var (name, value) in members)
            {
                made[name] = value.DeepClone();
            }

            return made;
        }));

        Prop.ForAll(data.ToArbitrary(), made => Readers.Count(reader => reader(made) is not null) <= 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }
}
