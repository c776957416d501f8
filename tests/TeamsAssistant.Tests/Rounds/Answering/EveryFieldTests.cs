using System.Reflection;
using Newtonsoft.Json.Linq;
using TeamsAssistant.Rounds.Answering;
using TeamsAssistant.Teams.Cards;
using TeamsAssistant.Teams.Cards.Payloads;
using TeamsAssistant.Tests.Teams.Cards;
using TeamsAssistant.Texts;
using TeamsAssistant.Updates;

namespace TeamsAssistant.Tests.Rounds.Answering;

/// <summary>Every field of the answer form goes all the way: from the card to the form, the stored row, and back. A new one that is forgotten somewhere fails here.</summary>
public sealed class EveryFieldTests
{
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
        Indicators = [new IndicatorValue("I1", 2026, 7.5m)],
    };

    public static TheoryData<string> Fields => [.. Names];

    private static IEnumerable<string> Names => typeof(AnswerForm)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral && constant.Name.EndsWith("Field", StringComparison.Ordinal))
        .Select(constant => (string)constant.GetRawConstantValue()!);

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
    public void What_was_answered_is_in_the_form_that_corrects_it_and_on_the_receipt(string field)
    {
        var text = AnswerForm.Of(Full).TextOf(field);
        Assert.False(string.IsNullOrEmpty(text));
        var update = Sample.State().Update with { Answer = Full };
        var receipt = ReceiptCard.Of(new ReceiptView(Sample.Initiative(), update, null, AllAnswered: false, Again: false), Language.Swedish);
        var shown = field == AnswerForm.ForecastField ? "Prognos" : text!;
        Assert.Contains(shown, receipt.ToContent().ToString(), StringComparison.Ordinal);
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
}
