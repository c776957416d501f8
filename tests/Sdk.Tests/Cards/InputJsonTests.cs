using AdaptiveCards;
using Newtonsoft.Json;

namespace Sdk.Tests.Cards;

/// <summary>The JSON of inputs, as AdaptiveCards 3.1.0 writes it.</summary>
public sealed class InputJsonTests
{
    [Fact]
    public void A_text_field_has_its_own_members_then_those_of_inputs_then_those_of_elements()
        => Written.Is(
            """
            {"type":"Input.Text","id":"i","placeholder":"p","value":"v","style":"email","isMultiline":true,"maxLength":9,"regex":"^a$",
            "isRequired":true,"label":"l","errorMessage":"e","spacing":"none"}
            """,
            new AdaptiveTextInput
            {
                Id = "i",
                Spacing = AdaptiveSpacing.None,
                ErrorMessage = "e",
                Label = "l",
                IsRequired = true,
                Regex = "^a$",
                MaxLength = 9,
                IsMultiline = true,
                Style = AdaptiveTextInputStyle.Email,
                Value = "v",
                Placeholder = "p",
            });

    [Fact]
    public void Numbers_are_written_as_doubles_and_no_value_is_not_written()
    {
        Written.Is("""{"type":"Input.Number","value":1.5,"min":0.0,"max":100.0}""", new AdaptiveNumberInput { Value = 1.5, Min = 0, Max = 100 });
        Written.Is("""{"type":"Input.Number"}""", new AdaptiveNumberInput());
    }

    [Fact]
    public void A_choice_always_says_its_style_and_whether_several_may_be_chosen()
        => Written.Is("""{"type":"Input.ChoiceSet","style":"compact","isMultiSelect":false,"choices":[]}""", new AdaptiveChoiceSetInput());

    [Fact]
    public void The_people_picker_goes_by_extension_data()
    {
        var picker = new AdaptiveChoiceSetInput { Choices = { new AdaptiveChoice { Title = "a", Value = "1" } } };
        picker.AdditionalProperties["choices.data"] = new { type = "Data.Query", dataset = "graph.microsoft.com/users" };
        Written.Is(
            """
            {"type":"Input.ChoiceSet","style":"compact","isMultiSelect":false,"choices":[{"title":"a","value":"1"}],
            "choices.data":{"type":"Data.Query","dataset":"graph.microsoft.com/users"}}
            """,
            picker);
    }

    [Fact]
    public void A_toggle_answers_with_capitals_unless_told_otherwise()
        => Written.Is("""{"type":"Input.Toggle","title":"t","valueOn":"True","valueOff":"False"}""", new AdaptiveToggleInput { Title = "t" });

    [Fact]
    public void A_toggle_without_title_cannot_be_written()
        => Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(new AdaptiveToggleInput()));

    [Fact]
    public void A_date_field_keeps_its_strings()
        => Written.Is(
            """{"type":"Input.Date","id":"d","value":"2026-12-08","min":"2026-01-01","max":"2026-12-31"}""",
            new AdaptiveDateInput { Id = "d", Value = "2026-12-08", Min = "2026-01-01", Max = "2026-12-31" });

    [Fact]
    public void An_input_without_id_is_written_without_complaint()
        => Written.Is("""{"type":"Input.Text"}""", new AdaptiveTextInput());
}
