using System.Reflection;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Calendar;
using TeamsAssistant.Documents.Reports;
using TeamsAssistant.Documents.Tables;
using TeamsAssistant.Initiatives;
using TeamsAssistant.Rounds;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Documents;
using TeamsAssistant.Tests.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Answering;

/// <summary>
/// Every field of the answer form goes all the way: drawn, read, checked, stored, shown again, exported and told in a report. A new one that is
/// forgotten somewhere fails here, with its name.
/// </summary>
public sealed class EveryFieldTests
{
    private static readonly Language[] Languages = [Language.Swedish, Language.English];

    private static readonly Answer Full = new()
    {
        Level = SituationLevel.Serious,
        Progress = 45,
        Done = "Gjort.",
        Deviation = "Avvikelsen.",
        Measure = "Åtgärden.",
        Decider = "Nämnden",
        Forecast = 12_345_00,
        ForecastWhy = "Varför.",
        Lesson = "Lärdomen.",
        Indicators = [new IndicatorValue("NRI", 2026, 7.5m)],
    };

    private static readonly StatusUpdate Given = Sample.Update(Full) with { Round = "2026-T3", ForecastYear = 2026 };

    public static TheoryData<string> Fields => [.. AnswerFields.All.Select(one => one.Name)];

    [Fact]
    public void Every_name_and_every_text_of_the_form_is_a_field()
    {
        var constants = typeof(AnswerForm).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(constant => constant.IsLiteral && constant.Name.EndsWith("Field", StringComparison.Ordinal))
            .Select(constant => (string)constant.GetRawConstantValue()!);
        Assert.Equal(constants.Order(), AnswerFields.All.Select(field => field.Name).Order());

        var typed = AnswerFields.All.Aggregate(AnswerForm.Empty, (form, field) => field.Put(form, field.Name));
        Assert.All(
            typeof(AnswerForm).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string)),
            property => Assert.True(property.GetValue(typed) is string, $"AnswerFields has no field that puts {property.Name}"));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_form_that_asks_for_everything_draws_it_with_its_name(string field)
    {
        var view = new AnswerFormView { Initiative = Sample.Initiative(), Year = 2026, FormId = "f1", Asks = Asks.In(Cadence.Year) };
        Assert.All(Languages, language =>
        {
            var words = new Wording(language);
            Assert.True(FormFields.Of(view, words).OfType<AdaptiveInput>().Count(input => input.Id == field && input.Label?.Length > 0) == 1, $"the form draws no {field}");
            Assert.Contains(FormFields.NamesOf(view, words), named => named.Id == field && named.Name.Length > 0);
        });
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_is_typed_in_a_card_is_in_the_form(string field)
    {
        var data = (JObject)new AnswerSend("2026-T3", "TU", "f1", null, AnswerForm.Empty, Language.Swedish).ToData();
        data[field] = "typed";

        var form = AnswerSend.TryRead(data)!.Fields;

        Assert.Equal("typed", form.TextOf(field));
        Assert.Equal((field, "typed"), Assert.Single(form.Filled));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_stands_in_the_form_is_in_the_answer_that_is_checked(string field)
    {
        var known = Known(field);
        var form = AnswerForm.Of(Full) with { Indicators = AnswerForm.Empty.Indicators };

        var check = AnswerRules.Check(form);

        Assert.Empty(check.Faults);
        Assert.True(Equals(known.Given(Full), known.Given(check.Answer!)), $"AnswerRules.Check leaves {field} out");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_was_answered_is_in_the_form_that_corrects_it_and_on_the_receipt(string field)
    {
        Assert.False(string.IsNullOrEmpty(AnswerForm.Of(Full).TextOf(field)));
        Assert.All(Languages, language =>
        {
            var receipt = ReceiptCard.Of(new ReceiptView(Sample.Initiative(), Given, null, AllAnswered: false, Again: false), language);
            Shows(receipt.ToContent(), field, "the receipt", language);
        });
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_was_answered_stands_above_the_next_form_and_in_the_history(string field) => Assert.All(Languages, language =>
    {
        var view = new AnswerFormView { Initiative = Sample.Initiative(), Year = 2026, FormId = "f1", Earlier = new EarlierAnswer(Given, "Anna") };
        Shows(AnswerFormCard.Of(view, language).ToContent(), field, "the earlier answer", language);
        Shows(HistoryCard.Of(new HistoryView(Sample.Initiative(), [Given], 0, CardGallery.PeopleById), language).ToContent(), field, "the history", language);
    });

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_stands_is_in_the_status(string field)
    {
        // The forecast is in the money beside it.
        if (!Known(field).Once && Known(field).Kind != AnswerFieldKind.Amount)
        {
            Assert.All(Languages, language => Shows(StatusCard.Of(CardGallery.Status() with { Latest = Sample.State(Given) }, language).ToContent(), field, "the status", language));
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_only_some_rounds_ask_is_not_said_again_by_no_change(string field)
    {
        var little = Asks.In(Cadence.Week);
        var state = NextState.Of(
            "TU",
            Sample.State(Given),
            new NewUpdate { Form = "f2", Answer = null, ForecastYear = 2026, AsksProgress = little.Progress },
            new(Sample.Anna, Sample.At.AddDays(7), TeamsAssistant.Access.Door.Teams, "test"));

        var known = Known(field);
        Assert.True((known.Given(state.Update.Answer) is null) == (!known.IsAsked(little) || known.Once), $"NextState.Unchanged says {field} again, or does not");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_was_answered_is_a_cell_of_the_exported_round(string field)
    {
        var known = Known(field);
        var sheet = Export(Language.Swedish);
        var column = sheet.Columns.Select(one => one.Heading).ToList().IndexOf(TableTexts.Source[Language.Swedish, $"column.{field}"]);

        Assert.True(column >= 0, $"the exported round has no column {field}");
        Assert.Equal(known.Kind == AnswerFieldKind.Amount ? new MoneyCell((long)known.Given(Full)!) : known.Given(Full), sheet.Rows[0][column]);
        Assert.Equal(sheet.Columns.Count, sheet.Rows[0].Count);
    }

    [Fact]
    public void What_was_measured_is_a_cell_of_the_exported_round() => Assert.Contains("Nöjd Region-Index – Trygghet 2026: 7,5", Export(Language.Swedish).Rows[0]);

    [Theory]
    [MemberData(nameof(Fields))]
    public void What_was_answered_is_told_in_a_report(string field)
    {
        var initiative = Sample.Initiative() with { Funding = [new Funding(2026, "Ram", 10_000_00)], ObjectCodes = ["O1"] };
        var update = Given with { Round = "KS-2026-T3", At = new(2026, 11, 14, 8, 30, 0, TimeSpan.Zero) };
        var state = Sample.State(update) with
        {
            Forecasts = [new GivenForecast(2026, Full.Forecast!.Value, new(2026, 11, 14), update.Id) { Why = Full.ForecastWhy }],
            Rounds = [new RoundAnswer("KS-2026-T3", update.Id, update.At, Late: false)],
        };
        var input = ReportExample.Input([initiative], [], new Dictionary<string, LatestState> { ["TU"] = state });
        var said = input with { Said = new Dictionary<string, IReadOnlyList<StatusUpdate>> { ["TU"] = [update] } };

        var known = Known(field);
        var text = known.Kind switch
        {
            AnswerFieldKind.Amount => "12 tkr",
            AnswerFieldKind.Level => "4",
            _ => $"{known.Given(Full)}",
        };
        var told = ReportKinds.All.Where(kind => !kind.TellsMatters).Select(kind => ReportText.Whole(kind.Of(kind.TellsPeriod ? said : input))).ToList();

        Assert.True(told.Exists(report => report.Replace('\u00A0', ' ').Contains(text, StringComparison.Ordinal)), $"no report tells {field}");
    }

    [Fact]
    public void An_answer_with_everything_in_it_is_stored_with_everything_in_it()
    {
        Assert.All(typeof(Answer).GetProperties(BindingFlags.Public | BindingFlags.Instance), property =>
            Assert.True(property.GetValue(Full) is not (null or 0 or "" or System.Collections.ICollection { Count: 0 }), $"the sample lacks {property.Name}"));
        var update = Sample.State().Update with { Answer = Full };

        var read = UpdateRows.ReadUpdate(UpdateRows.Write(update, "update|1")).Answer;

        Assert.Equal(Full with { Indicators = [] }, read with { Indicators = [] });
        Assert.Equal(Full.Indicators, read.Indicators);
    }

    private static AnswerField Known(string field) => AnswerFields.All.Single(one => one.Name == field);

    private static void Shows(JObject card, string field, string where, Language language)
    {
        var words = new Wording(language);
        var text = Known(field).Given(Full) switch
        {
            long amount => words.Amount(amount),
            int level when field == AnswerForm.LevelField => words.LevelName((SituationLevel)level),
            int percent => words.Percent(percent),
            var said => $"{said}",
        };
        Assert.True(
            card.DescendantsAndSelf().OfType<JValue>().Any(value => value.Value is string shown && shown.Contains(text, StringComparison.Ordinal)), $"{where} does not show {field}");
    }

    private static Sheet Export(Language language)
    {
        var initiative = Sample.Initiative();
        var round = Sample.Round();
        var prompt = new PromptStatus(
            new Prompt(round.Id, initiative.Id, round.Period, round.LastAnswer, initiative.Owner),
            initiative,
            new RoundAnswer(round.Id, Given.Id, Given.At, Late: false),
            Sample.State(Given));
        return RoundSheet.Of(new RoundOverview(round, [prompt]), new Register { Initiatives = [initiative] }, language);
    }
}
